//koan:verdict deadlock
// One lock around everything is a good idea, but Coins and Save want the same
// lock, and a mutex is not re-entrant.

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
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.Coins() < n {
		return false
	}
	tell()
	b.Save(-n)
	return true
}
