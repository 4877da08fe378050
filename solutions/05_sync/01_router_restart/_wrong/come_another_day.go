//koan:verdict wrong
// A technician who finds somebody online goes home, and the settings stay as
// they are.

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
	if !r.network.TryLock() {
		return
	}
	defer r.network.Unlock()
	apply()
}
