//koan:verdict wrong
// Whoever comes while somebody else tells the boss goes away empty-handed,
// though there are coins.

package piggybank

import "sync"

type Bank struct {
	mu    sync.Mutex
	coins int
}

func (b *Bank) Save(n int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.coins += n
}

func (b *Bank) Coins() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.coins
}

func (b *Bank) Take(n int, tell func()) bool {
	if !b.mu.TryLock() {
		return false
	}
	defer b.mu.Unlock()
	if b.coins < n {
		return false
	}
	tell()
	b.coins -= n
	return true
}
