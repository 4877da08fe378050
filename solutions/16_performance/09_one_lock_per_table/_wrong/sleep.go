//koan:verdict wrong
// Who finds the table busy sleeps and looks again, and again, and again.

package onelockpertable

import (
	"sync"
	"time"
)

type House struct {
	mu   sync.Mutex
	busy map[string]bool
}

func New() *House { return &House{busy: map[string]bool{}} }

func (h *House) At(table string, serve func()) {
	h.mu.Lock()
	for h.busy[table] {
		h.mu.Unlock()
		time.Sleep(time.Millisecond)
		h.mu.Lock()
	}
	h.busy[table] = true
	h.mu.Unlock()
	serve()
	h.mu.Lock()
	delete(h.busy, table)
	h.mu.Unlock()
}
