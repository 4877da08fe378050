// Package handshake is about a courier who brings parcels.
package handshake

import "sync"

// Deliver asks for a signature: the customer confirms what she has taken.
func Deliver(parcels []string, fetch, tick, unpack func(parcel string)) {
	door := make(chan string, 1)
	signed := make(chan struct{}, 1)
	var customer sync.WaitGroup
	customer.Go(func() {
		for range parcels {
			parcel := <-door
			signed <- struct{}{}
			unpack(parcel)
		}
	})
	for _, parcel := range parcels {
		fetch(parcel)
		door <- parcel
		<-signed
		tick(parcel)
	}
	customer.Wait()
}
