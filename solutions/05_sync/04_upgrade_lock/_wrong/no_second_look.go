//koan:verdict wrong
// Between the two locks others hang up the same coat, and nobody looks again.

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
	hook, ok := c.rack.Find(guest)
	c.mu.RUnlock()
	if ok {
		return hook
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.rack.Hang(guest)
}
