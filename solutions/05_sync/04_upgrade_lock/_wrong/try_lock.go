//koan:verdict wrong
// Nobody is stuck, since nobody waits; who finds others at the rack is sent
// away without a hook.

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
	if !c.mu.TryLock() {
		return 0
	}
	defer c.mu.Unlock()
	hook, ok = c.rack.Find(guest)
	if !ok {
		hook = c.rack.Hang(guest)
	}
	return hook
}
