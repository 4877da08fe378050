//koan:verdict race
// Friends with the same coat wait for each other, guests with different coats
// are at the rack together.

package upgradelock

import "sync"

type Rack interface {
	Find(guest string) (hook int, ok bool)
	Hang(guest string) (hook int)
}

type Cloakroom struct {
	rack   Rack
	guests sync.Map
}

func New(rack Rack) *Cloakroom { return &Cloakroom{rack: rack} }

func (c *Cloakroom) Hook(guest string) int {
	m, _ := c.guests.LoadOrStore(guest, &sync.Mutex{})
	mu := m.(*sync.Mutex)
	mu.Lock()
	defer mu.Unlock()
	hook, ok := c.rack.Find(guest)
	if !ok {
		hook = c.rack.Hang(guest)
	}
	return hook
}
