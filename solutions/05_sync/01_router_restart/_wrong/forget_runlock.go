//koan:verdict deadlock
// Nobody ever logs off: a restart has to wait for ever.

package routerrestart

import "sync"

type Router struct{ network sync.RWMutex }

func New() *Router { return &Router{} }

func (r *Router) Browse(use func()) {
	r.network.RLock()
	use()
}

func (r *Router) Restart(apply func()) {
	r.network.Lock()
	defer r.network.Unlock()
	apply()
}
