//koan:verdict race
// With a read lock all ten are at the rack together, and all ten write.

package upgradelock

import "sync"

type Rack interface {
	Find(guest string) (hook int, ok bool)
	Hang(guest string) (hook int)
}

type Cloakroom struct {
	mu   sync.RWMutex
	rack Rack
}

func New(rack Rack) *Cloakroom { return &Cloakroom{rack: rack} }

func (c *Cloakroom) Hook(guest string) int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	hook, ok := c.rack.Find(guest)
	if !ok {
		hook = c.rack.Hang(guest)
	}
	return hook
}
