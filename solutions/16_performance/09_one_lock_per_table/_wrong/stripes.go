//koan:verdict serial
// As many locks as fit into an array need no clearing up, but strangers share
// them.

package onelockpertable

import "sync"

type House struct{ locks [64]sync.Mutex }

func New(_ sync.Locker) *House { return &House{} }

func (h *House) At(table string, serve func()) {
	sum := 0
	for _, letter := range table {
		sum = 31*sum + int(letter)
	}
	lock := &h.locks[uint(sum)%64]
	lock.Lock()
	defer lock.Unlock()
	serve()
}
