// Package routerrestart is about the router of an office.
package routerrestart

import "sync"

// Router has a door, at which a technician stops whoever comes, and a list of
// those who are online.
type Router struct {
	door   sync.Mutex
	online sync.WaitGroup
}

// New is a router that nobody uses.
func New() *Router {
	return &Router{}
}

// Browse goes through the door, and leaves it open behind.
func (r *Router) Browse(use func()) {
	r.door.Lock()
	r.online.Add(1)
	r.door.Unlock()
	defer r.online.Done()
	use()
}

// Restart keeps the door shut, so that nobody joins those it waits for.
func (r *Router) Restart(apply func()) {
	r.door.Lock()
	defer r.door.Unlock()
	r.online.Wait()
	apply()
}
