//koan:verdict deadlock
// If nobody opens at once, the courier throws the parcel over the fence; the
// customer still waits for it.

package handshake

import "sync"

func Deliver(parcels []string, fetch, tick, unpack func(parcel string)) {
	door := make(chan string)
	var customer sync.WaitGroup
	customer.Go(func() {
		for range parcels {
			unpack(<-door)
		}
	})
	for _, parcel := range parcels {
		fetch(parcel)
		select {
		case door <- parcel:
			tick(parcel)
		default:
		}
	}
	customer.Wait()
}
