//koan:verdict race
// The technicians share, and the colleagues exclude each other: just the
// wrong way round.

package routerrestart

import "sync"

type Router struct{ network sync.RWMutex }

func New() *Router { return &Router{} }

func (r *Router) Browse(use func()) {
	r.network.Lock()
	defer r.network.Unlock()
	use()
}

func (r *Router) Restart(apply func()) {
	r.network.RLock()
	defer r.network.RUnlock()
	apply()
}
