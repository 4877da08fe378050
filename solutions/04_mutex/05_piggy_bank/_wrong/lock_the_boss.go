//koan:verdict wrong
// One person at a time talks to the boss, but all have looked into the bank
// before.

package piggybank

import "sync"

type Bank struct {
	mu    sync.Mutex
	coins int
	boss  sync.Mutex
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
	b.boss.Lock()
	tell()
	b.boss.Unlock()
	b.Save(-n)
	return true
}
