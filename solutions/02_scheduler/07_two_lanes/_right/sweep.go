// Package twolanes is about doing several things at once, in two senses.
package twolanes

import (
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

// AtOnce walks through the moments at which somebody starts or stops.
func AtOnce(trace []Stretch) (concurrent, parallel int) {
	first, last := map[int]time.Duration{}, map[int]time.Duration{}
	var runs, lives []change
	for _, s := range trace {
		runs = append(runs, change{s.From, 1}, change{s.To, -1})
		if _, known := first[s.G]; !known || s.From < first[s.G] {
			first[s.G] = s.From
		}
		last[s.G] = max(last[s.G], s.To)
	}
	for g := range first {
		lives = append(lives, change{first[g], 1}, change{last[g], -1})
	}
	return highest(lives), highest(runs)
}

// change says that one more is there, or one less.
type change struct {
	at time.Duration
	by int
}

// highest is the highest level. Who leaves at a moment leaves before the others
// come.
func highest(changes []change) int {
	slices.SortFunc(changes, func(a, b change) int {
		if a.at != b.at {
			return int(a.at - b.at)
		}
		return a.by - b.by
	})
	level, top := 0, 0
	for _, c := range changes {
		level += c.by
		top = max(top, level)
	}
	return top
}
