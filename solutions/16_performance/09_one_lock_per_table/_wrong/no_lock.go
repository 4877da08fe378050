//koan:verdict race
// Without any lock nobody waits, and two waiters put plates down at once.

package onelockpertable

type House struct{}

func New() *House { return &House{} }

func (h *House) At(table string, serve func()) { serve() }
