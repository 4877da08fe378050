// Package bathroomlock is about the only bathroom of the bar.
package bathroomlock

import "sync"

// Bathroom has one key, which hangs on a channel of capacity 1.
type Bathroom struct {
	once sync.Once
	key  chan struct{}
}

// Use lets one person in.
func (b *Bathroom) Use(visit func()) {
	b.once.Do(func() { b.key = make(chan struct{}, 1) })
	b.key <- struct{}{}
	defer func() { <-b.key }()
	visit()
}
