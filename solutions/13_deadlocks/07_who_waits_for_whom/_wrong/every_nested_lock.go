//koan:verdict wrong
// Who warns about every second lock warns about order, too.

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
		dangerous = true
	}
	d.held[who] = append(d.held[who], lock)
	return dangerous
}

func (d *Detector) Release(who, lock string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.held[who] = slices.DeleteFunc(d.held[who], func(l string) bool {
		return l == lock
	})
}
