// Package onelockpertable is about waiters who come to the same tables.
package onelockpertable

import "sync"

// House sees to it that there is one waiter at a table: it knows which ones are
// being served, and tells everybody when one isn't any more.
type House struct {
	board sync.Locker
	free  *sync.Cond
	busy  map[string]bool
}

// New is an empty house.
func New(board sync.Locker) *House {
	h := &House{board: board, busy: map[string]bool{}}
	h.free = sync.NewCond(board)
	return h
}

// At has a table served.
func (h *House) At(table string, serve func()) {
	h.board.Lock()
	for h.busy[table] {
		h.free.Wait()
	}
	h.busy[table] = true
	h.board.Unlock()
	defer func() {
		h.board.Lock()
		defer h.board.Unlock()
		delete(h.busy, table)
		h.free.Broadcast()
	}()
	serve()
}
