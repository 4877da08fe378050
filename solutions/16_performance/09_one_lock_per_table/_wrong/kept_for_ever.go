//koan:verdict wrong
// A sync.Map needs no lock of its own, and it forgets just as little.

package onelockpertable

import "sync"

type House struct {
	tables sync.Map // from string to *sync.Mutex
}

func New(_ sync.Locker) *House { return &House{} }

func (h *House) At(table string, serve func()) {
	found, _ := h.tables.LoadOrStore(table, &sync.Mutex{})
	lock := found.(*sync.Mutex)
	lock.Lock()
	defer lock.Unlock()
	serve()
}
