// Package upgradelock is about the cloakroom of the bar.
package upgradelock

import "sync"

// Rack is where the coats hang. Any number of people may look for a coat at
// the same time, but while a coat is hung up, nobody else may be at the rack.
type Rack interface {
	// Find says on which hook a guest's coat hangs, if it does.
	Find(guest string) (hook int, ok bool)
	// Hang hangs up a guest's coat, on a free hook.
	Hang(guest string) (hook int)
}

// Cloakroom is a rack with somebody who looks after it.
type Cloakroom struct {
	mu   sync.RWMutex // guards rack
	rack Rack
}

// New is a cloakroom with this rack.
func New(rack Rack) *Cloakroom {
	return &Cloakroom{rack: rack}
}

// Hook says on which hook a guest's coat hangs. If it doesn't hang yet, Hook
// hangs it up first: once, however many people ask for it at the same time.
// People who ask for coats that hang already don't wait for each other.
//
// A read lock can't be turned into a write lock, so it has to be given back
// first. In between anything may happen, and often does: hence the second look.
func (c *Cloakroom) Hook(guest string) int {
	if hook, ok := c.find(guest); ok {
		return hook
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if hook, ok := c.rack.Find(guest); ok {
		return hook
	}
	return c.rack.Hang(guest)
}

func (c *Cloakroom) find(guest string) (hook int, ok bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.rack.Find(guest)
}
