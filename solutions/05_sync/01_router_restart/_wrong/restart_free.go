//koan:verdict race
// Colleagues hold a lock that the technician does not ask for.

package routerrestart

import "sync"

type Router struct{ network sync.RWMutex }

func New() *Router { return &Router{} }

func (r *Router) Browse(use func()) {
	r.network.RLock()
	defer r.network.RUnlock()
	use()
}

func (r *Router) Restart(apply func()) { apply() }
