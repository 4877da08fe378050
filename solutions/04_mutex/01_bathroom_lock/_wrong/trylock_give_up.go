//koan:verdict wrong
// Whoever finds the door locked goes home: nobody is inside twice, but not
// everybody gets their turn.

package bathroomlock

import "sync"

type Bathroom struct{ door sync.Mutex }

func (b *Bathroom) Use(visit func()) {
	if !b.door.TryLock() {
		return
	}
	defer b.door.Unlock()
	visit()
}
