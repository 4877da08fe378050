//koan:verdict deadlock
// The lock is given back if the coat is missing, and kept if it hangs: the next
// new coat waits for ever.

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
	if hook, ok := c.rack.Find(guest); ok {
		return hook
	}
	c.mu.RUnlock()
	c.mu.Lock()
	defer c.mu.Unlock()
	if hook, ok := c.rack.Find(guest); ok {
		return hook
	}
	return c.rack.Hang(guest)
}
