// Package leakedmap is about the ledger in which the bar writes its tabs.
package leakedmap

import (
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
func (l *Ledger) All() map[string][]int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.owed
}
