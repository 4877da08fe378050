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

// Cloakroom is a rack with somebody who looks after it.
type Cloakroom struct {
	mu   sync.RWMutex
	rack Rack
}

// New is a cloakroom with this rack.
func New(rack Rack) *Cloakroom {
	return &Cloakroom{rack: rack}
}

// Hook spells out every lock.
func (c *Cloakroom) Hook(guest string) int {
	c.mu.RLock()
	hook, ok := c.rack.Find(guest)
	c.mu.RUnlock()
	if ok {
		return hook
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	hook, ok = c.rack.Find(guest)
	if !ok {
		hook = c.rack.Hang(guest)
	}
	return hook
}
