// Package routerrestart is about the router of an office.
package routerrestart

import "sync"

// Router belongs to the office as long as one of it is online: the first who
// comes takes it, the last who leaves gives it back.
type Router struct {
	network sync.Mutex

	mu     sync.Mutex // guards online
	online int
}

// New is a router that nobody uses.
func New() *Router {
	return &Router{}
}

// Browse counts in and out.
func (r *Router) Browse(use func()) {
	r.mu.Lock()
	r.online++
	if r.online == 1 {
		r.network.Lock()
	}
	r.mu.Unlock()

	defer func() {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.online--
		if r.online == 0 {
			r.network.Unlock()
		}
	}()
	use()
}

// Restart takes the router from the whole office.
func (r *Router) Restart(apply func()) {
	r.network.Lock()
	defer r.network.Unlock()
	apply()
}
