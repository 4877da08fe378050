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
func (c *Cloakroom) Hook(guest string) int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	hook, ok := c.rack.Find(guest)
	if !ok {
		c.mu.Lock()
		defer c.mu.Unlock()
		hook = c.rack.Hang(guest)
	}
	return hook
}
