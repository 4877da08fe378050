//koan:verdict serial
// One person does it all: what is ticked off has been taken, but nothing is
// fetched while something is unpacked.

package handshake

func Deliver(parcels []string, fetch, tick, unpack func(parcel string)) {
	for _, parcel := range parcels {
		fetch(parcel)
		tick(parcel)
		unpack(parcel)
	}
}
