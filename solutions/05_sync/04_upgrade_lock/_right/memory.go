// Package upgradelock is about the cloakroom of the bar.
package upgradelock

import "sync"

// Rack is where the coats hang.
type Rack interface {
	// Find says on which hook a guest's coat hangs, if it does.
	Find(guest string) (hook int, ok bool)
	// Hang hangs up a guest's coat, on a free hook.
	Hang(guest string) (hook int)
}

// Cloakroom remembers who has come.
type Cloakroom struct {
	guests sync.Map     // of *sync.Once, by guest
	mu     sync.RWMutex // guards rack
	rack   Rack
}

// New is a cloakroom with this rack.
func New(rack Rack) *Cloakroom {
	return &Cloakroom{rack: rack}
}

// Hook hangs a guest's coat up once in the life of the cloakroom, and looks on
// the rack when that is done.
func (c *Cloakroom) Hook(guest string) int {
	once, _ := c.guests.LoadOrStore(guest, &sync.Once{})
	once.(*sync.Once).Do(func() {
		if _, ok := c.find(guest); ok {
			return
		}
		c.mu.Lock()
		defer c.mu.Unlock()
		c.rack.Hang(guest)
	})
	hook, _ := c.find(guest)
	return hook
}

func (c *Cloakroom) find(guest string) (hook int, ok bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.rack.Find(guest)
}
