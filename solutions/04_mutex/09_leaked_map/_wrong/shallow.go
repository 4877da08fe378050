//koan:verdict race
// The map is the caller's own, but the slices in it are still the ledger's.

package leakedmap

import (
	"maps"
	"sync"
	"time"
)

type Ledger struct {
	mu   sync.Mutex
	owed map[string][]int
}

func New() *Ledger { return &Ledger{owed: map[string][]int{}} }

func (l *Ledger) Add(guest string, day time.Weekday, amount int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.owed[guest] == nil {
		l.owed[guest] = make([]int, 7)
	}
	l.owed[guest][day] += amount
}

func (l *Ledger) All() map[string][]int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return maps.Clone(l.owed)
}
