//koan:verdict deadlock
// Whoever waits for a table holds the lock of the map, which those need who
// want to leave.

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
	t.need++
	t.lock.Lock()
	h.mu.Unlock()
	serve()
	h.mu.Lock()
	defer h.mu.Unlock()
	t.need--
	if t.need == 0 {
		delete(h.tables, party)
	}
	t.lock.Unlock()
}
