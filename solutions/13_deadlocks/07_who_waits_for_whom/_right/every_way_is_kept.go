// Package whowaitsforwhom is about somebody who sees deadlocks coming.
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
	// after holds every way, not only single steps: before comes in front of
	// whatever leads to have, and in front of what the lock leads to.
	for _, have := range d.held[who] {
		before := []string{have}
		for a := range d.after {
			if d.after[a][have] {
				before = append(before, a)
			}
		}
		then := []string{lock}
		for b := range d.after[lock] {
			then = append(then, b)
		}
		for _, a := range before {
			if d.after[a] == nil {
				d.after[a] = map[string]bool{}
			}
			for _, b := range then {
				d.after[a][b] = true
			}
		}
	}
	dangerous = d.after[lock][lock]
	d.held[who] = append(d.held[who], lock)
	return dangerous
}

// Release notes that who releases a lock, not always the one taken last.
func (d *Detector) Release(who, lock string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.held[who] = slices.DeleteFunc(d.held[who], func(l string) bool {
		return l == lock
	})
}
