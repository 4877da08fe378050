// Package onelockpertable is about waiters who come to the same tables.
package onelockpertable

import "sync"

// House knows the tables that are being served.
type House struct {
	board  sync.Locker
	tables map[string]*sync.Mutex
}

// New is an empty house.
func New(board sync.Locker) *House {
	return &House{board: board, tables: map[string]*sync.Mutex{}}
}

// At has a table served. Who has waited for a table looks again: it is served
// by somebody else, or its lock is gone.
func (h *House) At(table string, serve func()) {
	for {
		h.board.Lock()
		lock, known := h.tables[table]
		if !known {
			lock = &sync.Mutex{}
			lock.Lock()
			h.tables[table] = lock
			h.board.Unlock()
			break
		}
		h.board.Unlock()
		lock.Lock()
		lock.Unlock()
	}
	defer func() {
		h.board.Lock()
		lock := h.tables[table]
		delete(h.tables, table)
		h.board.Unlock()
		lock.Unlock()
	}()
	serve()
}
