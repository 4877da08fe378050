//koan:verdict wrong
// Only those are counted who have the lock, not those who wait for it.

package onelockpertable

import "sync"

type House struct {
	board  sync.Locker
	tables map[string]*table
}

type table struct {
	lock sync.Mutex
	need int
}

func New(board sync.Locker) *House {
	return &House{board: board, tables: map[string]*table{}}
}

func (h *House) At(party string, serve func()) {
	h.board.Lock()
	t, known := h.tables[party]
	if !known {
		t = &table{}
		h.tables[party] = t
	}
	h.board.Unlock()
	t.lock.Lock()
	h.board.Lock()
	t.need++
	h.board.Unlock()
	serve()
	h.board.Lock()
	t.need--
	if t.need == 0 {
		delete(h.tables, party)
	}
	h.board.Unlock()
	t.lock.Unlock()
}
