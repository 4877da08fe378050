//koan:verdict race
// The last parcel is in the customer's hands, and not unpacked yet.

package handshake

func Deliver(parcels []string, fetch, tick, unpack func(parcel string)) {
	door := make(chan string)
	go func() {
		for range parcels {
			unpack(<-door)
		}
	}()
	for _, parcel := range parcels {
		fetch(parcel)
		door <- parcel
		tick(parcel)
	}
}
