package leakedmap

import (
	"sync"
	"time"
)

// Ledger keeps a week as an array, which is copied with every assignment.
type Ledger struct {
	mu   sync.Mutex
	owed map[string][7]int
}

func New() *Ledger { return &Ledger{owed: map[string][7]int{}} }

func (l *Ledger) Add(guest string, day time.Weekday, amount int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	week := l.owed[guest]
	week[day] += amount
	l.owed[guest] = week
}

func (l *Ledger) All() map[string][]int {
	l.mu.Lock()
	defer l.mu.Unlock()
	list := map[string][]int{}
	for guest, week := range l.owed {
		list[guest] = week[:] // of this round's own copy
	}
	return list
}
