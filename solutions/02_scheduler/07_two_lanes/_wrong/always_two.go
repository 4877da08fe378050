//koan:verdict wrong
// The machine on which it was recorded had two processors; that doesn't mean that
// two ever had something to do.

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
	return most(slices.Collect(maps.Values(lives))), 2
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
