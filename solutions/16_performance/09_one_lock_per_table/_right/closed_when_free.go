// Package onelockpertable is about waiters who come to the same tables.
package onelockpertable

import "sync"

// House sees to it that there is one waiter at a table: whoever serves one
// leaves a channel there, and closes it in the end.
type House struct {
	mu   sync.Mutex
	busy map[string]chan struct{}
}

// New is an empty house.
func New() *House { return &House{busy: map[string]chan struct{}{}} }

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
		h.mu.Lock()
		delete(h.busy, table)
		h.mu.Unlock()
		close(gone)
	}()
	serve()
}

// take puts the channel onto the table, unless there is another.
func (h *House) take(table string, gone chan struct{}) chan struct{} {
	h.mu.Lock()
	defer h.mu.Unlock()
	if other, busy := h.busy[table]; busy {
		return other
	}
	h.busy[table] = gone
	return nil
}
