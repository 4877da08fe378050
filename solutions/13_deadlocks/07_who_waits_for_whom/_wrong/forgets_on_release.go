//koan:verdict wrong
// Now it only sees a circle when everybody is in it already: too late to warn.

package whowaitsforwhom

import (
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
		// Not only one step back: by any way.
		if d.leads(lock, have, map[string]bool{}) {
			dangerous = true
		}
	}
	d.held[who] = append(d.held[who], lock)
	return dangerous
}

func (d *Detector) leads(from, to string, seen map[string]bool) bool {
	if from == to {
		return true
	}
	if seen[from] {
		return false
	}
	seen[from] = true
	for next := range d.after[from] {
		if d.leads(next, to, seen) {
			return true
		}
	}
	return false
}

func (d *Detector) Release(who, lock string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.held[who] = slices.DeleteFunc(d.held[who], func(l string) bool {
		return l == lock
	})
	delete(d.after, lock)
}
