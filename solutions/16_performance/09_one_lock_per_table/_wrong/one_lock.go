//koan:verdict serial
// One lock for the whole house: nothing to remember, and one table at a time.

package onelockpertable

import "sync"

type House struct{ mu sync.Mutex }

func New() *House { return &House{} }

func (h *House) At(table string, serve func()) {
	h.mu.Lock()
	defer h.mu.Unlock()
	serve()
}
