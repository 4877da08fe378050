//koan:verdict deadlock
// The first guest takes the key home.

package bathroomlock

import "sync"

type Bathroom struct{ door sync.Mutex }

func (b *Bathroom) Use(visit func()) {
	b.door.Lock()
	visit()
}
