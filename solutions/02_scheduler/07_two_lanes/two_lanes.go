// Package twolanes is about doing several things at once, in two senses.
package twolanes

import (
	"maps"
	"slices"
	"time"
)

// A Stretch is one line of a trace: goroutine G ran on processor P, from one
// moment until just before another. A goroutine that has to wait in between
// has several stretches.
type Stretch struct {
	G, P     int
	From, To time.Duration
}

// AtOnce reads a trace, whose stretches are in no special order.
//
// Concurrent is how many goroutines were under way at the same moment, at the
// most: a goroutine is under way from the beginning of its first stretch to
// the end of its last one, whether it runs or waits. Parallel is how many
// really ran at the same moment, at the most.
func AtOnce(trace []Stretch) (concurrent, parallel int) {
	lives := map[int]Stretch{}
	for _, s := range trace {
		life, known := lives[s.G]
		if !known {
			life = s
		}
		life.From = min(life.From, s.From)
		life.To = max(life.To, s.To)
		lives[s.G] = life
	}
	// On how many processors they ran says nothing about when. A stretch is a
	// time of running: how many of them have a moment in common?
	return most(slices.Collect(maps.Values(lives))), most(trace)
}

// most is how many of the stretches have a moment in common, at the most.
func most(stretches []Stretch) int {
	top := 0
	for _, s := range stretches {
		n := 0
		for _, other := range stretches {
			if other.From <= s.From && s.From < other.To {
				n++
			}
		}
		top = max(top, n)
	}
	return top
}
