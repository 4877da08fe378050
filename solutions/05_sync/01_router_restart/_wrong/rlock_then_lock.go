//koan:verdict deadlock
// The technician waits until nobody holds a read lock, and holds one.

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
	r.network.Lock()
	defer r.network.Unlock()
	apply()
}
