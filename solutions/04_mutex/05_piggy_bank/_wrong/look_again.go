//koan:verdict wrong
// The second look makes sure that nobody takes too much, and comes too late:
// the boss has been told about coins that nobody got.

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
	if b.Coins() < n {
		return false
	}
	tell()
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.coins < n {
		return false
	}
	b.coins -= n
	return true
}
