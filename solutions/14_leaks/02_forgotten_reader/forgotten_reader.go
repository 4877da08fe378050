// Package forgottenreader is about the couriers of a delivery office.
package forgottenreader

import "sync"

// Deliver has three couriers bring the parcels of a day to their houses, all
// three at the same time, and each one parcel after the other. The parcels are
// handed out at the counter in their order: find reads the address, and the
// next courier who is free takes the parcel.
//
// Deliver returns when the last parcel has arrived. If an address can't be
// read, no other parcel is handed out; those that are under way arrive, and
// then Deliver returns the error of find.
//
// Whatever happens, the couriers are at home then, or on their way there.
func Deliver(
	parcels []string,
	find func(parcel string) (house string, err error),
	bring func(house string),
) error {
	counter := make(chan string)
	// On every way out: a range over a channel ends only when it is closed.
	defer close(counter)
	var underWay sync.WaitGroup
	for range 3 {
		go func() {
			for house := range counter {
				bring(house)
				underWay.Done()
			}
		}()
	}
	for _, parcel := range parcels {
		house, err := find(parcel)
		if err != nil {
			underWay.Wait()
			return err
		}
		underWay.Add(1)
		counter <- house
	}
	underWay.Wait()
	return nil
}
