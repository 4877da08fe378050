//koan:verdict wrong
// The second look comes before the write lock, and says no more than the first.

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
	if hook, ok := c.find(guest); ok {
		return hook
	}
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
