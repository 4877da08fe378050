//koan:verdict wrong
// Only those are counted who have the lock, not those who wait for it.

package onelockpertable

import "sync"

type House struct {
	mu     sync.Mutex
	tables map[string]*table
}

type table struct {
	lock sync.Mutex
	need int
}

func New() *House { return &House{tables: map[string]*table{}} }

func (h *House) At(party string, serve func()) {
	h.mu.Lock()
	t, known := h.tables[party]
	if !known {
		t = &table{}
		h.tables[party] = t
	}
	h.mu.Unlock()
	t.lock.Lock()
	h.mu.Lock()
	t.need++
	h.mu.Unlock()
	serve()
	h.mu.Lock()
	t.need--
	if t.need == 0 {
		delete(h.tables, party)
	}
	h.mu.Unlock()
	t.lock.Unlock()
}
