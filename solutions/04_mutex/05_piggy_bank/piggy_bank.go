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

// Take takes n coins out and reports whether it did: all of them, or none if
// there are too few. Whoever takes coins tells the boss, who may be slow to
// nod; nobody tells the boss about coins that they don't get. However many
// people take coins at the same time, nobody gets coins that aren't there.
func (b *Bank) Take(n int, tell func()) bool {
	if !b.take(n) {
		return false
	}
	tell() // the coins are ours already: the boss may be as slow as they like
	return true
}

// take looks and takes in one critical section: what it has seen is still true
// when it takes, because nobody comes in between.
func (b *Bank) take(n int) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.coins < n {
		return false
	}
	b.coins -= n
	return true
}
