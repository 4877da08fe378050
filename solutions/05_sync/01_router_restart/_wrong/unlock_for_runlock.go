//koan:verdict panic
// RLock goes with RUnlock. Unlock belongs to Lock, and there was none: the
// program ends with a fatal error.

package routerrestart

import "sync"

type Router struct{ network sync.RWMutex }

func New() *Router { return &Router{} }

func (r *Router) Browse(use func()) {
	r.network.RLock()
	defer r.network.Unlock()
	use()
}

func (r *Router) Restart(apply func()) {
	r.network.Lock()
	defer r.network.Unlock()
	apply()
}
