//koan:verdict race
// The map is copied under the lock, the days in it after the lock is gone.

package leakedmap

import (
	"maps"
	"slices"
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
	list := maps.Clone(l.owed)
	l.mu.Unlock()
	for guest, days := range list {
		list[guest] = slices.Clone(days)
	}
	return list
}
