// Package forgottenreader is about the couriers of a delivery office.
package forgottenreader

import "sync"

// Deliver has three couriers bring the parcels of a day. Whoever is free reads
// the next address and takes the parcel, and goes when there is none.
func Deliver(
	parcels []string,
	find func(parcel string) (house string, err error),
	bring func(house string),
) error {
	var mu sync.Mutex
	var failed error
	next := 0
	take := func() (string, bool) {
		mu.Lock()
		defer mu.Unlock()
		if failed != nil || next == len(parcels) {
			return "", false
		}
		house, err := find(parcels[next])
		next++
		failed = err
		return house, err == nil
	}
	var couriers sync.WaitGroup
	for range 3 {
		couriers.Go(func() {
			for house, ok := take(); ok; house, ok = take() {
				bring(house)
			}
		})
	}
	couriers.Wait()
	return failed
}
