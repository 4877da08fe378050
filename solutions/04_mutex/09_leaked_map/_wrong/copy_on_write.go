//koan:verdict wrong
// No page changes after it was handed out, but it is still the ledger's own
// page: what the caller crosses out is gone for everybody.

package leakedmap

import (
	"maps"
	"sync"
	"time"
)

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
	defer l.mu.Unlock()
	return l.page
}
