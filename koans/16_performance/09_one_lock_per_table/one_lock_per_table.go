// Package onelockpertable is about waiters who come to the same tables.
package onelockpertable

import "sync"

// House sees to it that there is one waiter at a table.
type House struct {
	board  sync.Locker
	tables map[string]*sync.Mutex // by the name of the party
}

// New is an empty house. Beside the door hangs a board, with all that the house
// remembers: whoever reads it or writes on it holds its lock.
func New(board sync.Locker) *House {
	return &House{board: board, tables: map[string]*sync.Mutex{}}
}

// At has a table served, as soon as no other waiter is at it. Until then the
// waiter sleeps; when one leaves, one of those who wait for the table is next.
//
// Many waiters call At at once. Different tables have nothing to do with each
// other, however many there are: they are all served at the same time.
//
// Every evening there are other parties, year after year. When nobody serves a
// table or waits for it any more, the house remembers nothing about it.
func (h *House) At(table string, serve func()) {
	h.board.Lock()
	lock, known := h.tables[table]
	if !known {
		lock = &sync.Mutex{}
		h.tables[table] = lock
	}
	h.board.Unlock()
	lock.Lock()
	defer lock.Unlock()
	serve()
}
