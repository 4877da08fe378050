//koan:verdict deadlock
// The goroutine waits for the read lock, and the read lock for the goroutine.

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
		var wg sync.WaitGroup
		wg.Go(func() {
			c.mu.Lock()
			defer c.mu.Unlock()
			hook = c.rack.Hang(guest)
		})
		wg.Wait()
	}
	return hook
}
