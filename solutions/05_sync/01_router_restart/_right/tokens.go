// Package routerrestart is about the router of an office.
package routerrestart

import "sync"

// Router has a cable for every colleague.
type Router struct {
	cables     chan struct{}
	technician sync.Mutex // two who each hold half of the cables are stuck
}

// New is a router with more cables than the office has desks.
func New() *Router {
	return &Router{cables: make(chan struct{}, 1000)}
}

// Browse uses one cable.
func (r *Router) Browse(use func()) {
	r.cables <- struct{}{}
	defer func() { <-r.cables }()
	use()
}

// Restart uses all cables.
func (r *Router) Restart(apply func()) {
	r.technician.Lock()
	defer r.technician.Unlock()
	for range cap(r.cables) {
		r.cables <- struct{}{}
	}
	defer func() {
		for range cap(r.cables) {
			<-r.cables
		}
	}()
	apply()
}
