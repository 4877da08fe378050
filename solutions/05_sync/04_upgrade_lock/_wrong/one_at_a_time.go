//koan:verdict serial
// Right, and slow: everybody waits for the write lock, also those who only
// look.

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
	c.mu.Lock()
	defer c.mu.Unlock()
	hook, ok := c.rack.Find(guest)
	if !ok {
		hook = c.rack.Hang(guest)
	}
	return hook
}
