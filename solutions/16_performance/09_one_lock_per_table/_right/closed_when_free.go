// Package onelockpertable is about waiters who come to the same tables.
package onelockpertable

import "sync"

// House sees to it that there is one waiter at a table: whoever serves one
// leaves a channel there, and closes it in the end.
type House struct {
	board sync.Locker
	busy  map[string]chan struct{}
}

// New is an empty house.
func New(board sync.Locker) *House {
	return &House{board: board, busy: map[string]chan struct{}{}}
}

// At has a table served.
func (h *House) At(table string, serve func()) {
	gone := make(chan struct{})
	for {
		other := h.take(table, gone)
		if other == nil {
			break
		}
		<-other
	}
	defer func() {
		h.board.Lock()
		delete(h.busy, table)
		h.board.Unlock()
		close(gone)
	}()
	serve()
}

// take puts the channel onto the table, unless there is another.
func (h *House) take(table string, gone chan struct{}) chan struct{} {
	h.board.Lock()
	defer h.board.Unlock()
	if other, busy := h.busy[table]; busy {
		return other
	}
	h.busy[table] = gone
	return nil
}
