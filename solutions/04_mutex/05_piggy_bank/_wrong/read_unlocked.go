//koan:verdict race
// The check reads the coins without the lock, and it is still not one step
// with the taking.

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
	if b.coins < n {
		return false
	}
	tell()
	b.Save(-n)
	return true
}
