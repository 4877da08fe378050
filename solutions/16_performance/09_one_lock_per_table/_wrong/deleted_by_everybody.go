//koan:verdict wrong
// Whoever leaves takes the lock away, while somebody waits for it: the next one
// finds none, makes a new one, and two are at the table.

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
	defer func() {
		h.mu.Lock()
		delete(h.tables, table)
		h.mu.Unlock()
		lock.Unlock()
	}()
	serve()
}
