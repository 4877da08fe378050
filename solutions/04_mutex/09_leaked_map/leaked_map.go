// Package leakedmap is about the ledger in which the bar writes its tabs.
package leakedmap

import (
	"slices"
	"sync"
	"time"
)

// Ledger holds what every guest owes for each day of this week.
type Ledger struct {
	mu   sync.Mutex
	owed map[string][]int // by guest, then by day
}

// New is an empty ledger.
func New() *Ledger {
	return &Ledger{owed: map[string][]int{}}
}

// Add puts an amount on a guest's tab for a day.
func (l *Ledger) Add(guest string, day time.Weekday, amount int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.owed[guest] == nil {
		l.owed[guest] = make([]int, 7)
	}
	l.owed[guest][day] += amount
}

// All lists what every guest owes at this moment, day by day. The list belongs
// to the caller, who may read it for as long as they like and cross out
// whatever they want, while others go on calling Add.
//
// Maps and slices only point to what is in them: returning l.owed would hand
// out the ledger itself, and a new map with the old slices still its days. So
// both are copied, and while the lock is held, for copying is reading.
func (l *Ledger) All() map[string][]int {
	l.mu.Lock()
	defer l.mu.Unlock()
	list := make(map[string][]int, len(l.owed))
	for guest, days := range l.owed {
		list[guest] = slices.Clone(days)
	}
	return list
}
