// Package handshake is about a courier who brings parcels.
package handshake

// Deliver sends the courier off, and unpacks here.
func Deliver(parcels []string, fetch, tick, unpack func(parcel string)) {
	door := make(chan string)
	ticked := make(chan struct{})
	go func() {
		defer close(ticked)
		for _, parcel := range parcels {
			fetch(parcel)
			door <- parcel
			tick(parcel)
		}
	}()
	for range parcels {
		unpack(<-door)
	}
	<-ticked
}
