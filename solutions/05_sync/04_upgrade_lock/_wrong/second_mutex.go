//koan:verdict race
// Who hangs up a coat excludes others who do, but not those who look.

package upgradelock

import "sync"

type Rack interface {
	Find(guest string) (hook int, ok bool)
	Hang(guest string) (hook int)
}

type Cloakroom struct {
	mu      sync.RWMutex
	hanging sync.Mutex
	rack    Rack
}

func New(rack Rack) *Cloakroom { return &Cloakroom{rack: rack} }

func (c *Cloakroom) Hook(guest string) int {
	c.mu.RLock()
	hook, ok := c.rack.Find(guest)
	c.mu.RUnlock()
	if ok {
		return hook
	}
	c.hanging.Lock()
	defer c.hanging.Unlock()
	if hook, ok := c.rack.Find(guest); ok {
		return hook
	}
	return c.rack.Hang(guest)
}
