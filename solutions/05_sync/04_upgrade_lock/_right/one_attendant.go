// Package upgradelock is about the cloakroom of the bar.
package upgradelock

import "sync"

// Rack is where the coats hang.
type Rack interface {
	// Find says on which hook a guest's coat hangs, if it does.
	Find(guest string) (hook int, ok bool)
	// Hang hangs up a guest's coat, on a free hook.
	Hang(guest string) (hook int)
}

// Cloakroom has an attendant, whom only those ask who bring a coat.
type Cloakroom struct {
	attendant sync.Mutex
	mu        sync.RWMutex // guards rack
	rack      Rack
}

// New is a cloakroom with this rack.
func New(rack Rack) *Cloakroom {
	return &Cloakroom{rack: rack}
}

// Hook looks again when the attendant is free.
func (c *Cloakroom) Hook(guest string) int {
	if hook, ok := c.find(guest); ok {
		return hook
	}
	c.attendant.Lock()
	defer c.attendant.Unlock()
	if hook, ok := c.find(guest); ok {
		return hook
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.rack.Hang(guest)
}

func (c *Cloakroom) find(guest string) (hook int, ok bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.rack.Find(guest)
}
