// Package tipjar is about the tip jar on the counter.
package tipjar

import "sync/atomic"

// Jar counts with a type whose Add is one indivisible step.
type Jar struct {
	coins atomic.Int64
}

// Tip puts as many coins into the jar as give returns.
func (j *Jar) Tip(give func() int) { j.coins.Add(int64(give())) }

// Coins says how many coins are in the jar.
func (j *Jar) Coins() int { return int(j.coins.Load()) }
