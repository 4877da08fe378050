// Package upgradelock is about the cloakroom of the bar.
package upgradelock

import (
	"sync"

	"golang.org/x/sync/singleflight"
)

// Rack is where the coats hang.
type Rack interface {
	// Find says on which hook a guest's coat hangs, if it does.
	Find(guest string) (hook int, ok bool)
	// Hang hangs up a guest's coat, on a free hook.
	Hang(guest string) (hook int)
}

// Cloakroom lets one of those who ask for the same coat do all the work.
type Cloakroom struct {
	asked singleflight.Group
	mu    sync.RWMutex // guards rack
	rack  Rack
}

// New is a cloakroom with this rack.
func New(rack Rack) *Cloakroom {
	return &Cloakroom{rack: rack}
}

// Hook shares the answer among all who ask at the same time.
func (c *Cloakroom) Hook(guest string) int {
	hook, _, _ := c.asked.Do(guest, func() (any, error) {
		if hook, ok := c.find(guest); ok {
			return hook, nil
		}
		c.mu.Lock()
		defer c.mu.Unlock()
		return c.rack.Hang(guest), nil
	})
	return hook.(int)
}

func (c *Cloakroom) find(guest string) (hook int, ok bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.rack.Find(guest)
}
