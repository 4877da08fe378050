//koan:verdict wrong
// Whoever leaves takes the lock away, while somebody waits for it: the next one
// finds none, makes a new one, and two are at the table.

package onelockpertable

import "sync"

type House struct {
	board  sync.Locker
	tables map[string]*sync.Mutex
}

func New(board sync.Locker) *House {
	return &House{board: board, tables: map[string]*sync.Mutex{}}
}

func (h *House) At(table string, serve func()) {
	h.board.Lock()
	lock, known := h.tables[table]
	if !known {
		lock = &sync.Mutex{}
		h.tables[table] = lock
	}
	h.board.Unlock()
	lock.Lock()
	defer func() {
		h.board.Lock()
		delete(h.tables, table)
		h.board.Unlock()
		lock.Unlock()
	}()
	serve()
}
