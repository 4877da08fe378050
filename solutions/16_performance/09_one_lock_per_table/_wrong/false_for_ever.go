//koan:verdict wrong
// A table that isn't busy any more is still in the map, as false.

package onelockpertable

import "sync"

type House struct {
	mu   sync.Mutex
	free *sync.Cond
	busy map[string]bool
}

func New() *House {
	h := &House{busy: map[string]bool{}}
	h.free = sync.NewCond(&h.mu)
	return h
}

func (h *House) At(table string, serve func()) {
	h.mu.Lock()
	for h.busy[table] {
		h.free.Wait()
	}
	h.busy[table] = true
	h.mu.Unlock()
	serve()
	h.mu.Lock()
	h.busy[table] = false
	h.free.Broadcast()
	h.mu.Unlock()
}
