//koan:verdict serial
// One lock for the whole house: nothing to remember, and one table at a time.

package onelockpertable

import "sync"

type House struct{ board sync.Locker }

func New(board sync.Locker) *House {
	return &House{board: board}
}

func (h *House) At(table string, serve func()) {
	h.board.Lock()
	defer h.board.Unlock()
	serve()
}
