//koan:verdict wrong
// Taking first and looking then shows everybody a debt, and whoever comes in that
// moment goes away empty-handed.

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
	b.Save(-n)
	if b.Coins() < 0 {
		b.Save(n)
		return false
	}
	tell()
	return true
}

func (b *Bank) take(n int) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.coins < n {
		return false
	}
	b.coins -= n
	return true
}
