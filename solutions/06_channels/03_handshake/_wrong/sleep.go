//koan:verdict wrong
// A nap is no proof that anybody has come to the door.

package handshake

import (
	"sync"
	"time"
)

func Deliver(parcels []string, fetch, tick, unpack func(parcel string)) {
	door := make(chan string, 1)
	var customer sync.WaitGroup
	customer.Go(func() {
		for range parcels {
			unpack(<-door)
		}
	})
	for _, parcel := range parcels {
		fetch(parcel)
		door <- parcel
		time.Sleep(10 * time.Millisecond)
		tick(parcel)
	}
	customer.Wait()
}
