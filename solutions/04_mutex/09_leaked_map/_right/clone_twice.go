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

// All clones the map, then what is in it.
func (l *Ledger) All() map[string][]int {
	l.mu.Lock()
	defer l.mu.Unlock()
	list := maps.Clone(l.owed)
	for guest := range list {
		list[guest] = slices.Clone(list[guest])
	}
	return list
}
