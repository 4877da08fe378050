//koan:verdict wrong
// The technician asks a million times a second whether the upload is done, and
// burns a processor to do so.

package routerrestart

import (
	"runtime"
	"sync"
)

type Router struct{ network sync.RWMutex }

func New() *Router { return &Router{} }

func (r *Router) Browse(use func()) {
	r.network.RLock()
	defer r.network.RUnlock()
	use()
}

func (r *Router) Restart(apply func()) {
	for !r.network.TryLock() {
		runtime.Gosched()
	}
	defer r.network.Unlock()
	apply()
}
