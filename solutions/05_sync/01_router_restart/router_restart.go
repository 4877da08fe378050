// Package routerrestart is about the router of an office.
package routerrestart

import "sync"

// Router is the router through which a whole office goes online.
type Router struct {
	network sync.RWMutex
}

// New is a router that has just been plugged in.
func New() *Router {
	return &Router{}
}

// Browse calls use, in which somebody is online, and returns when they are
// done. The whole office can be online at the same time.
//
// The read lock is the one that many can hold together; it only keeps out
// whoever wants the write lock.
func (r *Router) Browse(use func()) {
	r.network.RLock()
	defer r.network.RUnlock()
	use()
}

// Restart waits until nobody is online, calls apply, in which a technician
// changes the settings, and returns when that is done. Meanwhile nobody goes
// online, and no other technician restarts the router.
//
// That takes the write lock: it shuts out readers and writers alike.
func (r *Router) Restart(apply func()) {
	r.network.Lock()
	defer r.network.Unlock()
	apply()
}
