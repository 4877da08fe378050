// Package onelockpertable is about waiters who come to the same tables.
package onelockpertable

import "sync"

// House sees to it that there is one waiter at a table.
type House struct {
	board  sync.Locker
	tables map[string]*table // by the name of the party
}

// table is a lock, and how many need it: the one who has it and those who wait.
// The number is guarded by the lock of the house.
type table struct {
	lock sync.Mutex
	need int
}

// New is an empty house. Beside the door hangs a board, with all that the house
// remembers: whoever reads it or writes on it holds its lock.
func New(board sync.Locker) *House {
	return &House{board: board, tables: map[string]*table{}}
}

// At has a table served, as soon as no other waiter is at it. Until then the
// waiter sleeps; when one leaves, one of those who wait for the table is next.
//
// Many waiters call At at once. Different tables have nothing to do with each
// other, however many there are: they are all served at the same time.
//
// Every evening there are other parties, year after year. When nobody serves a
// table or waits for it any more, the house remembers nothing about it.
func (h *House) At(party string, serve func()) {
	t := h.want(party)
	defer h.done(party, t)
	t.lock.Lock()
	defer t.lock.Unlock()
	serve()
}

// want finds the table, and counts one more who needs it: from now on it can't
// be forgotten.
func (h *House) want(party string) *table {
	h.board.Lock()
	defer h.board.Unlock()
	t, known := h.tables[party]
	if !known {
		t = &table{}
		h.tables[party] = t
	}
	t.need++
	return t
}

// done counts one less; the last one turns off the light.
func (h *House) done(party string, t *table) {
	h.board.Lock()
	defer h.board.Unlock()
	t.need--
	if t.need == 0 {
		delete(h.tables, party)
	}
}
