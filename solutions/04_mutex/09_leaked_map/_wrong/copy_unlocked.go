//koan:verdict race
// Everything is copied, but while others write.

package leakedmap

import (
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
	list := map[string][]int{}
	for guest, days := range l.owed {
		list[guest] = slices.Clone(days)
	}
	return list
}
