//koan:verdict wrong
// Without any lock nobody waits, and two waiters put plates down at once.

package onelockpertable

import "sync"

type House struct{}

func New(_ sync.Locker) *House { return &House{} }

func (h *House) At(table string, serve func()) { serve() }
