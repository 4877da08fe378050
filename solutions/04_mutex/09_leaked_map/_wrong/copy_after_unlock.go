//koan:verdict race
// The lock guards the reading of one variable, and is gone when the map behind
// it is read.

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
	owed := l.owed
	l.mu.Unlock()
	list := maps.Clone(owed)
	for guest := range list {
		list[guest] = slices.Clone(list[guest])
	}
	return list
}
