//koan:verdict wrong
// In a trace that is in no special order, the line before isn't the time before.

package twolanes

import (
	"maps"
	"slices"
	"time"
)

type Stretch struct {
	G, P     int
	From, To time.Duration
}

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
	level := 0
	for i, s := range trace {
		if i == 0 || s.From >= trace[i-1].To {
			level = 0
		}
		level++
		parallel = max(parallel, level)
	}
	return most(slices.Collect(maps.Values(lives))), parallel
}

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
