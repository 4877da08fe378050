//koan:verdict wrong
// A circle is sought from where the search began, and only along one way: a
// dead end stops it.

package whowaitsforwhom

import (
	"maps"
	"slices"
	"sync"
)

type Detector struct {
	mu    sync.Mutex
	held  map[string][]string        // who has which locks
	after map[string]map[string]bool // after[a][b]: b was taken with a in hand
}

func New() *Detector {
	return &Detector{
		held:  map[string][]string{},
		after: map[string]map[string]bool{},
	}
}

func (d *Detector) Take(who, lock string) (dangerous bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, have := range d.held[who] {
		if d.after[have] == nil {
			d.after[have] = map[string]bool{}
		}
		d.after[have][lock] = true
		seen := map[string]bool{}
		for at := lock; at != "" && !seen[at]; at = first(d.after[at]) {
			seen[at] = true
			if at == have {
				dangerous = true
			}
		}
	}
	d.held[who] = append(d.held[who], lock)
	return dangerous
}

func first(locks map[string]bool) string {
	if len(locks) == 0 {
		return ""
	}
	return slices.Max(slices.Collect(maps.Keys(locks)))
}

func (d *Detector) Release(who, lock string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.held[who] = slices.DeleteFunc(d.held[who], func(l string) bool {
		return l == lock
	})
}
