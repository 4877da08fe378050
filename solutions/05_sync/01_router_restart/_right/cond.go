// Package routerrestart is about the router of an office.
package routerrestart

import "sync"

// Router counts who is online, and knows whether it is being restarted.
type Router struct {
	mu         sync.Mutex
	changed    *sync.Cond
	online     int
	restarting bool
}

// New is a router that nobody uses.
func New() *Router {
	r := &Router{}
	r.changed = sync.NewCond(&r.mu)
	return r
}

// Browse waits while the router restarts.
func (r *Router) Browse(use func()) {
	r.mu.Lock()
	for r.restarting {
		r.changed.Wait()
	}
	r.online++
	r.mu.Unlock()

	defer func() {
		r.mu.Lock()
		r.online--
		r.mu.Unlock()
		r.changed.Broadcast()
	}()
	use()
}

// Restart waits while anybody is there.
func (r *Router) Restart(apply func()) {
	r.mu.Lock()
	for r.restarting || r.online > 0 {
		r.changed.Wait()
	}
	r.restarting = true
	r.mu.Unlock()

	defer func() {
		r.mu.Lock()
		r.restarting = false
		r.mu.Unlock()
		r.changed.Broadcast()
	}()
	apply()
}
