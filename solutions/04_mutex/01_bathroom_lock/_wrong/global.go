//koan:verdict serial
// One lock for all bathrooms of the world: they exclude each other.

package bathroomlock

import "sync"

var door sync.Mutex

type Bathroom struct{}

func (b Bathroom) Use(visit func()) {
	door.Lock()
	defer door.Unlock()
	visit()
}
