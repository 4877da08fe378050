// Package twolanes is about doing several things at once, in two senses.
package twolanes

import "time"

// A Stretch is one line of a trace: goroutine G ran on processor P, from one
// moment until just before another. A goroutine that has to wait in between
// has several stretches.
type Stretch struct {
	G, P     int
	From, To time.Duration
}

// AtOnce looks at each moment at which a stretch begins: more can't be there in
// between.
func AtOnce(trace []Stretch) (concurrent, parallel int) {
	for _, now := range trace {
		running := 0
		before, after := map[int]bool{}, map[int]bool{}
		for _, s := range trace {
			if s.From <= now.From && now.From < s.To {
				running++
			}
			if s.From <= now.From {
				before[s.G] = true
			}
			if s.To > now.From {
				after[s.G] = true
			}
		}
		alive := 0
		for g := range before {
			if after[g] {
				alive++
			}
		}
		concurrent, parallel = max(concurrent, alive), max(parallel, running)
	}
	return concurrent, parallel
}
