//koan:verdict race
// All wait for each other, but nobody for their own work: Browse is over
// before it has begun.

package routerrestart

import "sync"

type Router struct{ network sync.RWMutex }

func New() *Router { return &Router{} }

func (r *Router) Browse(use func()) {
	go func() {
		r.network.RLock()
		defer r.network.RUnlock()
		use()
	}()
}

func (r *Router) Restart(apply func()) {
	r.network.Lock()
	defer r.network.Unlock()
	apply()
}
