//koan:verdict panic
// The read lock is given back in time, and once more by the defer: a fatal
// error.

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
		c.mu.RUnlock()
		c.mu.Lock()
		defer c.mu.Unlock()
		hook, ok = c.rack.Find(guest)
		if !ok {
			hook = c.rack.Hang(guest)
		}
	}
	return hook
}
