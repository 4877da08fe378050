//koan:verdict wrong
// The sum of all stretches by the time that passed is an average: how many ran at
// once at the best moment is another question.

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
	concurrent = most(slices.Collect(maps.Values(lives)))
	if len(trace) == 0 {
		return concurrent, 0
	}
	from, to, sum := trace[0].From, trace[0].To, time.Duration(0)
	for _, s := range trace {
		from, to = min(from, s.From), max(to, s.To)
		sum += s.To - s.From
	}
	return concurrent, int((sum + to - from - 1) / (to - from))
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
