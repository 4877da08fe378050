//koan:verdict wrong
// Everything is forgotten when nobody is in the house at all. In a good
// house that never happens.

package onelockpertable

import "sync"

type House struct {
	board  sync.Locker
	inside int
	tables map[string]*sync.Mutex
}

func New(board sync.Locker) *House {
	return &House{board: board, tables: map[string]*sync.Mutex{}}
}

func (h *House) At(table string, serve func()) {
	h.board.Lock()
	h.inside++
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
	if h.inside--; h.inside == 0 {
		clear(h.tables)
	}
}
