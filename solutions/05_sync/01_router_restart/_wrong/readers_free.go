//koan:verdict race
// Who only reads needs a lock too: against the one who writes.

package routerrestart

import "sync"

type Router struct{ network sync.Mutex }

func New() *Router { return &Router{} }

func (r *Router) Browse(use func()) { use() }

func (r *Router) Restart(apply func()) {
	r.network.Lock()
	defer r.network.Unlock()
	apply()
}
