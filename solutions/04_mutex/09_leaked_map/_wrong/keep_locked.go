//koan:verdict deadlock
// The ledger stays locked so that nobody can write while the caller reads, and
// nobody ever unlocks it.

package leakedmap

import (
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
	return l.owed
}
