// Package bathroomlock is about the only bathroom of the bar.
package bathroomlock

import "sync"

// Bathroom has a lock that could also be shared, and isn't.
type Bathroom struct {
	door sync.RWMutex
}

// Use lets one person in.
func (b *Bathroom) Use(visit func()) {
	b.door.Lock()
	defer b.door.Unlock()
	visit()
}
