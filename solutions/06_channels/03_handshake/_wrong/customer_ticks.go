//koan:verdict race
// Whoever takes the parcel knows best, but now two people write in one book.

package handshake

import "sync"

func Deliver(parcels []string, fetch, tick, unpack func(parcel string)) {
	door := make(chan string)
	var customer sync.WaitGroup
	customer.Go(func() {
		for range parcels {
			parcel := <-door
			tick(parcel)
			unpack(parcel)
		}
	})
	for _, parcel := range parcels {
		fetch(parcel)
		door <- parcel
	}
	customer.Wait()
}
