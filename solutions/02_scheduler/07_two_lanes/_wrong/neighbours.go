//koan:verdict wrong
// Several run at the same time as a long one, but not all at the same time as each
// other.

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
	for _, s := range trace {
		n := 0
		for _, other := range trace {
			if other.From < s.To && s.From < other.To {
				n++
			}
		}
		parallel = max(parallel, n)
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
