package leakedmap

import (
	"sync"
	"time"
)

type Ledger struct {
	mu   sync.RWMutex
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

// All lets several people copy the ledger at once.
func (l *Ledger) All() map[string][]int {
	list := map[string][]int{}
	l.mu.RLock()
	defer l.mu.RUnlock()
	for guest, days := range l.owed {
		list[guest] = append([]int(nil), days...)
	}
	return list
}
