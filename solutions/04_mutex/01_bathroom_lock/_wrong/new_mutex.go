//koan:verdict race
// A lock that is made for one visit is a lock that nobody else knows.

package bathroomlock

import "sync"

type Bathroom struct{}

func (b *Bathroom) Use(visit func()) {
	var door sync.Mutex
	door.Lock()
	defer door.Unlock()
	visit()
}
