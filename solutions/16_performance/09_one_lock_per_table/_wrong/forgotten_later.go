//koan:verdict wrong
// Whoever has counted down to 0 lets go of the board before forgetting the
// table: by then somebody may need it again.

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
	t.need++
	h.board.Unlock()
	t.lock.Lock()
	serve()
	t.lock.Unlock()
	h.board.Lock()
	t.need--
	last := t.need == 0
	h.board.Unlock()
	if last {
		h.board.Lock()
		delete(h.tables, party)
		h.board.Unlock()
	}
}
