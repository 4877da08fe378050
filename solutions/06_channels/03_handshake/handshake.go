// Package handshake is about a courier who brings parcels.
package handshake

import "sync"

// Deliver brings a customer several parcels. The courier fetches one after the
// other from the van, hands it over at the door, and ticks it off in his book
// as soon as the customer has taken it, and never before. The customer takes
// one parcel after the other, and unpacks it before coming to the door again;
// meanwhile the courier fetches the next one. Deliver returns when the last
// parcel has been ticked off and unpacked.
func Deliver(parcels []string, fetch, tick, unpack func(parcel string)) {
	// No room between the two: a send ends only when the customer receives.
	// With a buffer it ends as soon as the parcel lies on the doorstep.
	door := make(chan string)
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
