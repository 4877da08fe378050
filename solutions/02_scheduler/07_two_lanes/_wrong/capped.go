//koan:verdict wrong
// As many as there are goroutines, and at most as many as there are processors: so
// many could have run at once. Did they?

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
	lanes := map[int]bool{}
	for _, s := range trace {
		life, known := lives[s.G]
		if !known {
			life = s
		}
		life.From = min(life.From, s.From)
		life.To = max(life.To, s.To)
		lives[s.G] = life
		lanes[s.P] = true
	}
	concurrent = most(slices.Collect(maps.Values(lives)))
	return concurrent, min(concurrent, len(lanes))
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
