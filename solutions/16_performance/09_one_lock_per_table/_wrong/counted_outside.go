//koan:verdict wrong
// The count is atomic, but looking up and counting are two steps, and so are
// counting down and forgetting: much can happen between them.

package onelockpertable

import (
	"sync"
	"sync/atomic"
)

type House struct {
	board  sync.Locker
	tables map[string]*table
}

type table struct {
	lock sync.Mutex
	need atomic.Int64
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
	t.need.Add(1)
	t.lock.Lock()
	serve()
	t.lock.Unlock()
	if t.need.Add(-1) == 0 {
		h.board.Lock()
		delete(h.tables, party)
		h.board.Unlock()
	}
}
