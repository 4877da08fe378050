// Package handshake is about a courier who brings parcels.
package handshake

import "sync"

// delivery is a parcel with a slip on it, which the customer tears off.
type delivery struct {
	parcel string
	taken  chan struct{}
}

// Deliver waits for the slip of every parcel.
func Deliver(parcels []string, fetch, tick, unpack func(parcel string)) {
	door := make(chan delivery, len(parcels))
	var customer sync.WaitGroup
	customer.Go(func() {
		for range parcels {
			d := <-door
			close(d.taken)
			unpack(d.parcel)
		}
	})
	for _, parcel := range parcels {
		fetch(parcel)
		d := delivery{parcel: parcel, taken: make(chan struct{})}
		door <- d
		<-d.taken
		tick(parcel)
	}
	customer.Wait()
}
