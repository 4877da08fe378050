//koan:verdict wrong
// After the first circle it warns at every step, also of locks that have nothing
// to do with it.

package whowaitsforwhom

import (
	"slices"
	"sync"
)

// Detector watches who takes which lock, and warns before anybody is stuck. All
// goroutines of a program call it, at the same time.
type Detector struct {
	mu    sync.Mutex
	held  map[string][]string        // who has which locks
	after map[string]map[string]bool // after[a][b]: b was taken with a in hand
}

// New is a Detector that has seen nothing yet.
func New() *Detector {
	return &Detector{
		held:  map[string][]string{},
		after: map[string]map[string]bool{},
	}
}

// Take notes that who takes a lock, in addition to those that he has. It says
// whether that is dangerous: whether the orders in which locks have been taken
// up to now, by anybody, form a circle in which this lock is. The circle can be
// of any length; a lock that somebody takes while he has it is one by itself.
//
// Take never blocks, and whether the locks have been released since makes no
// difference: what was taken in this order once will be again.
func (d *Detector) Take(who, lock string) (dangerous bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, have := range d.held[who] {
		if d.after[have] == nil {
			d.after[have] = map[string]bool{}
		}
		d.after[have][lock] = true
	}
	d.held[who] = append(d.held[who], lock)
	for a := range d.after {
		if d.reach(a, a, map[string]bool{}) {
			return true
		}
	}
	return false
}

func (d *Detector) reach(from, to string, seen map[string]bool) bool {
	for next := range d.after[from] {
		if next == to {
			return true
		}
		if !seen[next] {
			seen[next] = true
			if d.reach(next, to, seen) {
				return true
			}
		}
	}
	return false
}

// Release notes that who releases a lock, not always the one taken last.
func (d *Detector) Release(who, lock string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.held[who] = slices.DeleteFunc(d.held[who], func(l string) bool {
		return l == lock
	})
}
