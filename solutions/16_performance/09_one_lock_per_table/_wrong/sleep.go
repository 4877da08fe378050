//koan:verdict wrong
// Who finds the table busy sleeps and looks again, and again, and again.

package onelockpertable

import (
	"sync"
	"time"
)

type House struct {
	board sync.Locker
	busy  map[string]bool
}

func New(board sync.Locker) *House {
	return &House{board: board, busy: map[string]bool{}}
}

func (h *House) At(table string, serve func()) {
	h.board.Lock()
	for h.busy[table] {
		h.board.Unlock()
		time.Sleep(time.Millisecond)
		h.board.Lock()
	}
	h.busy[table] = true
	h.board.Unlock()
	serve()
	h.board.Lock()
	delete(h.busy, table)
	h.board.Unlock()
}
