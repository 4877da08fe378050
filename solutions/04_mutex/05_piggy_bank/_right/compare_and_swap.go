// Package piggybank is about the piggy bank of the staff.
package piggybank

import "sync/atomic"

// Bank is the piggy bank in which the staff save together.
type Bank struct {
	coins atomic.Int64
}

// Save puts n coins in.
func (b *Bank) Save(n int) { b.coins.Add(int64(n)) }

// Coins says how many coins are in the bank.
func (b *Bank) Coins() int { return int(b.coins.Load()) }

// Take takes the coins if they are still as many as it has just seen, else it
// looks again.
func (b *Bank) Take(n int, tell func()) bool {
	for {
		old := b.coins.Load()
		if old < int64(n) {
			return false
		}
		if b.coins.CompareAndSwap(old, old-int64(n)) {
			tell()
			return true
		}
	}
}
