// Package tipjar is about the tip jar on the counter.
package tipjar

import "sync"

// Jar is the tip jar on the counter. The zero value is an empty jar.
type Jar struct {
	mu    sync.Mutex // guards coins
	coins int
}

// Tip puts as many coins into the jar as give returns. Any number of guests
// may tip at the same time, and the coins of all of them end up in the jar.
func (j *Jar) Tip(give func() int) {
	n := give() // looking for coins needs no lock: the jar isn't touched

	// += reads the old number, adds, and writes the new one: three steps that
	// must not be interrupted by another guest's.
	j.mu.Lock()
	defer j.mu.Unlock()
	j.coins += n
}

// Coins says how many coins are in the jar, also while guests are tipping.
func (j *Jar) Coins() int {
	j.mu.Lock() // whoever only reads locks too
	defer j.mu.Unlock()
	return j.coins
}
