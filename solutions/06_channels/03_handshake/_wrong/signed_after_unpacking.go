//koan:verdict serial
// The customer signs too late: while she unpacks, the courier stands at the
// door instead of fetching the next parcel.

package handshake

import "sync"

func Deliver(parcels []string, fetch, tick, unpack func(parcel string)) {
	door, signed := make(chan string), make(chan struct{})
	var customer sync.WaitGroup
	customer.Go(func() {
		for range parcels {
			unpack(<-door)
			signed <- struct{}{}
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
