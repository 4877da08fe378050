// Package onelockpertable is about waiters who come to the same tables.
package onelockpertable

import "sync"

// House sees to it that there is one waiter at a table. Whoever leaves hands it
// to the one who has waited longest.
type House struct {
	board   sync.Locker
	waiting map[string][]chan struct{} // none for a table without a waiter
}

// New is an empty house.
func New(board sync.Locker) *House {
	return &House{board: board, waiting: map[string][]chan struct{}{}}
}

// At has a table served.
func (h *House) At(table string, serve func()) {
	turn := make(chan struct{}, 1)
	h.board.Lock()
	others, busy := h.waiting[table]
	if busy {
		h.waiting[table] = append(others, turn)
	} else {
		h.waiting[table] = nil
		turn <- struct{}{}
	}
	h.board.Unlock()
	<-turn
	defer h.leave(table)
	serve()
}

func (h *House) leave(table string) {
	h.board.Lock()
	defer h.board.Unlock()
	others := h.waiting[table]
	if len(others) == 0 {
		delete(h.waiting, table)
		return
	}
	h.waiting[table] = others[1:]
	others[0] <- struct{}{}
}
