// Package tipjar is about the tip jar on the counter.
package tipjar

// Jar is the tip jar on the counter. The zero value is an empty jar.
type Jar struct {
	coins int
}

// Tip puts as many coins into the jar as give returns. Any number of guests
// may tip at the same time, and the coins of all of them end up in the jar.
func (j *Jar) Tip(give func() int) {
	j.coins += give()
}

// Coins says how many coins are in the jar, also while guests are tipping.
func (j *Jar) Coins() int {
	return j.coins
}
