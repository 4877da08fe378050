//koan:verdict race
// The first look costs nothing, because it has no lock: somebody may be hanging
// up a coat just then.

package upgradelock

import "sync"

type Rack interface {
	Find(guest string) (hook int, ok bool)
	Hang(guest string) (hook int)
}

type Cloakroom struct {
	mu   sync.Mutex
	rack Rack
}

func New(rack Rack) *Cloakroom { return &Cloakroom{rack: rack} }

func (c *Cloakroom) Hook(guest string) int {
	if hook, ok := c.rack.Find(guest); ok {
		return hook
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if hook, ok := c.rack.Find(guest); ok {
		return hook
	}
	return c.rack.Hang(guest)
}
