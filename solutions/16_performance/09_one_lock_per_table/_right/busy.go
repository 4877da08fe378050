// Package onelockpertable is about waiters who come to the same tables.
package onelockpertable

import "sync"

// House sees to it that there is one waiter at a table: it knows which ones are
// being served, and tells everybody when one isn't any more.
type House struct {
	mu   sync.Mutex
	free *sync.Cond
	busy map[string]bool
}

// New is an empty house.
func New() *House {
	h := &House{busy: map[string]bool{}}
	h.free = sync.NewCond(&h.mu)
	return h
}

// At has a table served.
func (h *House) At(table string, serve func()) {
	h.mu.Lock()
	for h.busy[table] {
		h.free.Wait()
	}
	h.busy[table] = true
	h.mu.Unlock()
	defer func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		delete(h.busy, table)
		h.free.Broadcast()
	}()
	serve()
}
