//koan:verdict wrong
// The bigger the doorstep, the more parcels are ticked off that nobody has.

package handshake

import "sync"

func Deliver(parcels []string, fetch, tick, unpack func(parcel string)) {
	door := make(chan string, len(parcels))
	var customer sync.WaitGroup
	customer.Go(func() {
		for range parcels {
			unpack(<-door)
		}
	})
	for _, parcel := range parcels {
		fetch(parcel)
		door <- parcel
		tick(parcel)
	}
	customer.Wait()
}
