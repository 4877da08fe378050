//koan:verdict wrong
// A lock that can be taken is needed by nobody? Somebody who waits for it
// may just not have woken up.

package onelockpertable

import "sync"

type House struct {
	mu     sync.Mutex
	tables map[string]*sync.Mutex
}

func New() *House { return &House{tables: map[string]*sync.Mutex{}} }

func (h *House) At(table string, serve func()) {
	h.mu.Lock()
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
	if lock.TryLock() {
		delete(h.tables, table)
		lock.Unlock()
	}
}
