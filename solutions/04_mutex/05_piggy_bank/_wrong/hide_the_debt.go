//koan:verdict wrong
// The bank never shows fewer than no coins, because it forgets its debts.

package piggybank

import "sync"

type Bank struct {
	mu    sync.Mutex
	coins int
}

func (b *Bank) Save(n int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.coins = max(0, b.coins+n)
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

func (b *Bank) take(n int) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.coins < n {
		return false
	}
	b.coins -= n
	return true
}
