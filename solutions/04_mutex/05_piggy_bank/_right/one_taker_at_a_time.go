// Package piggybank is about the piggy bank of the staff.
package piggybank

import "sync"

// Bank is the piggy bank in which the staff save together. The zero value is
// empty and ready for use.
type Bank struct {
	taker sync.Mutex // one at a time looks, tells and takes
	mu    sync.Mutex // guards coins
	coins int
}

// Save puts n coins in.
func (b *Bank) Save(n int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.coins += n
}

// Coins says how many coins are in the bank.
func (b *Bank) Coins() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.coins
}

// Take excludes other takers, who alone could make the coins fewer; people who
// save don't wait for the boss.
func (b *Bank) Take(n int, tell func()) bool {
	b.taker.Lock()
	defer b.taker.Unlock()
	if b.Coins() < n {
		return false
	}
	tell()
	b.Save(-n)
	return true
}
