//koan:verdict race
// Two milliseconds are enough for most uploads. The settings change under
// those who need three.

package routerrestart

import (
	"sync"
	"time"
)

type Router struct{ network sync.Mutex }

func New() *Router { return &Router{} }

func (r *Router) Browse(use func()) { use() }

func (r *Router) Restart(apply func()) {
	r.network.Lock()
	defer r.network.Unlock()
	time.Sleep(2 * time.Millisecond)
	apply()
}
