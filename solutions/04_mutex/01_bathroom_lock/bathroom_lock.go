// Package bathroomlock is about the only bathroom of the bar.
package bathroomlock

import "sync"

// Bathroom is a bathroom with a lock on its door. Every bathroom has its own;
// the zero value is free and ready for use.
type Bathroom struct {
	door sync.Mutex
}

// Use lets one person in: it waits until the bathroom is free, locks the door,
// calls visit, and unlocks the door. However many people come at once, at most
// one of them is inside, and everybody gets their turn.
//
// The receiver is a pointer: with a value receiver every call would lock the
// door of its own copy of the bathroom.
func (b *Bathroom) Use(visit func()) {
	b.door.Lock()
	defer b.door.Unlock()
	visit()
}
