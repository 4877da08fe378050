//koan:verdict wrong
// A table that isn't busy any more is still in the map, as false.

package onelockpertable

import "sync"

type House struct {
	board sync.Locker
	free  *sync.Cond
	busy  map[string]bool
}

func New(board sync.Locker) *House {
	h := &House{board: board, busy: map[string]bool{}}
	h.free = sync.NewCond(board)
	return h
}

func (h *House) At(table string, serve func()) {
	h.board.Lock()
	for h.busy[table] {
		h.free.Wait()
	}
	h.busy[table] = true
	h.board.Unlock()
	serve()
	h.board.Lock()
	h.busy[table] = false
	h.free.Broadcast()
	h.board.Unlock()
}
