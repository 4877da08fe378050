package leakedmap

import (
	"maps"
	"slices"
	"sync"
	"time"
)

// Ledger never changes a page that is written: Add starts a new one. So the
// copy for the caller can be made after the lock has been released.
type Ledger struct {
	mu   sync.Mutex
	page map[string][]int
}

func New() *Ledger { return &Ledger{} }

func (l *Ledger) Add(guest string, day time.Weekday, amount int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	page := map[string][]int{}
	maps.Copy(page, l.page)
	page[guest] = make([]int, 7)
	copy(page[guest], l.page[guest])
	page[guest][day] += amount
	l.page = page
}

func (l *Ledger) All() map[string][]int {
	l.mu.Lock()
	page := l.page
	l.mu.Unlock()
	list := map[string][]int{}
	for guest, days := range page {
		list[guest] = slices.Clone(days)
	}
	return list
}
