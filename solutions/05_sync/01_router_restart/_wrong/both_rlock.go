//koan:verdict race
// All are let in together, the technician as well: a read lock keeps out
// nobody who takes a read lock.

package routerrestart

import "sync"

type Router struct{ network sync.RWMutex }

func New() *Router { return &Router{} }

func (r *Router) Browse(use func()) {
	r.network.RLock()
	defer r.network.RUnlock()
	use()
}

func (r *Router) Restart(apply func()) {
	r.network.RLock()
	defer r.network.RUnlock()
	apply()
}
