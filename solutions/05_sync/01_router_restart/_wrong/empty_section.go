//koan:verdict race
// The lock is given back before the work begins: it protects nothing but the
// moment in which somebody asks.

package routerrestart

import "sync"

type Router struct{ network sync.RWMutex }

func New() *Router { return &Router{} }

func (r *Router) Browse(use func()) {
	r.network.RLock()
	r.network.RUnlock()
	use()
}

func (r *Router) Restart(apply func()) {
	r.network.Lock()
	defer r.network.Unlock()
	apply()
}
