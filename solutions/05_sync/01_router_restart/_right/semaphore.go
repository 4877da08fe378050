// Package routerrestart is about the router of an office.
package routerrestart

import (
	"context"
	"math"

	"golang.org/x/sync/semaphore"
)

// everything is what a technician takes; anybody else takes 1 of it.
const everything = math.MaxInt64

// Router hands out the network in parts.
type Router struct {
	network *semaphore.Weighted
}

// New is a router of which nobody has taken anything.
func New() *Router {
	return &Router{semaphore.NewWeighted(everything)}
}

// Browse takes one part.
func (r *Router) Browse(use func()) {
	r.take(1, use)
}

// Restart takes all there is.
func (r *Router) Restart(apply func()) {
	r.take(everything, apply)
}

func (r *Router) take(n int64, work func()) {
	// It fails only if the context ends, and this one never does.
	_ = r.network.Acquire(context.Background(), n)
	defer r.network.Release(n)
	work()
}
