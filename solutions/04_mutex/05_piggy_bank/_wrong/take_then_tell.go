//koan:verdict wrong
// The slow boss comes last now, but looking and taking are still two critical
// sections, with a gap between them.

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
	b.Save(-n)
	tell()
	return true
}
