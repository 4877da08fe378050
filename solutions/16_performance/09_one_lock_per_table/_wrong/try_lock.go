//koan:verdict wrong
// A lock that can be taken is needed by nobody? Somebody who waits for it
// may just not have woken up.

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
	serve()
	lock.Unlock()
	h.board.Lock()
	defer h.board.Unlock()
	if lock.TryLock() {
		delete(h.tables, table)
		lock.Unlock()
	}
}
