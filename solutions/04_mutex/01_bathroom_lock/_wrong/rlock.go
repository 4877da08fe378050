//koan:verdict race
// A read lock lets any number of readers in together.

package bathroomlock

import "sync"

type Bathroom struct{ door sync.RWMutex }

func (b *Bathroom) Use(visit func()) {
	b.door.RLock()
	defer b.door.RUnlock()
	visit()
}
