//koan:verdict race
// All copies into a map that it keeps, and hands out the same one every time.

package leakedmap

import (
	"slices"
	"sync"
	"time"
)

type Ledger struct {
	cache map[string][]int
	mu    sync.Mutex
	owed  map[string][]int // by guest, then by day
}

func New() *Ledger {
	return &Ledger{owed: map[string][]int{}}
}

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
	if l.cache == nil {
		l.cache = map[string][]int{}
	}
	for guest, days := range l.owed {
		l.cache[guest] = slices.Clone(days)
	}
	return l.cache
}
