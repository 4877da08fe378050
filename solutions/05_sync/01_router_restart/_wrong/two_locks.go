//koan:verdict race
// A lock for colleagues and one for technicians: nobody waits for the others.

package routerrestart

import "sync"

type Router struct {
	office      sync.RWMutex
	technicians sync.Mutex
}

func New() *Router { return &Router{} }

func (r *Router) Browse(use func()) {
	r.office.RLock()
	defer r.office.RUnlock()
	use()
}

func (r *Router) Restart(apply func()) {
	r.technicians.Lock()
	defer r.technicians.Unlock()
	apply()
}
