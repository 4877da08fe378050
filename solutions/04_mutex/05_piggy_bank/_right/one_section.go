// Package piggybank is about the piggy bank of the staff.
package piggybank

import "sync"

// Bank is the piggy bank in which the staff save together. The zero value is
// empty and ready for use.
type Bank struct {
	mu    sync.Mutex
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

// Take tells the boss with the bank in its hand: simple and right, but nobody
// else can even save until the boss has nodded.
func (b *Bank) Take(n int, tell func()) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.coins < n {
		return false
	}
	tell()
	b.coins -= n
	return true
}
