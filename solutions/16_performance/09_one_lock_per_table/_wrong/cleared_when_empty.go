//koan:verdict wrong
// Everything is forgotten when nobody is in the house at all. In a good
// house that never happens.

package onelockpertable

import "sync"

type House struct {
	mu     sync.Mutex
	inside int
	tables map[string]*sync.Mutex
}

func New() *House { return &House{tables: map[string]*sync.Mutex{}} }

func (h *House) At(table string, serve func()) {
	h.mu.Lock()
	h.inside++
	lock, known := h.tables[table]
	if !known {
		lock = &sync.Mutex{}
		h.tables[table] = lock
	}
	h.mu.Unlock()
	lock.Lock()
	serve()
	lock.Unlock()
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.inside--; h.inside == 0 {
		clear(h.tables)
	}
}
