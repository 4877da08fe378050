//koan:verdict deadlock
// Whoever waits for a table holds the lock of the map, which those need who
// want to leave.

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
	t.lock.Lock()
	h.board.Unlock()
	serve()
	h.board.Lock()
	defer h.board.Unlock()
	t.need--
	if t.need == 0 {
		delete(h.tables, party)
	}
	t.lock.Unlock()
}
