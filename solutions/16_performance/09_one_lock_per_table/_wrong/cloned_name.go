//koan:verdict wrong
// The house forgets the name that it was given, since it has a copy of it,
// which it keeps.

package onelockpertable

import (
	"strings"
	"sync"
)

type House struct{ locks sync.Map }

func New(_ sync.Locker) *House { return &House{} }

func (h *House) At(table string, serve func()) {
	l, _ := h.locks.LoadOrStore(strings.Clone(table), &sync.Mutex{})
	l.(*sync.Mutex).Lock()
	defer l.(*sync.Mutex).Unlock()
	serve()
}
