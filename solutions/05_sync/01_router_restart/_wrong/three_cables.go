//koan:verdict serial
// More than one at a time, but not the whole office.

package routerrestart

import (
	"context"

	"golang.org/x/sync/semaphore"
)

type Router struct{ cables *semaphore.Weighted }

func New() *Router { return &Router{semaphore.NewWeighted(3)} }

func (r *Router) Browse(use func()) {
	_ = r.cables.Acquire(context.Background(), 1)
	defer r.cables.Release(1)
	use()
}

func (r *Router) Restart(apply func()) {
	_ = r.cables.Acquire(context.Background(), 3)
	defer r.cables.Release(3)
	apply()
}
