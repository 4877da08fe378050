// Package forgottenreader is about the couriers of a delivery office.
package forgottenreader

import "sync"

// Deliver has three couriers bring the parcels of a day, and waits for the
// couriers instead of the parcels.
func Deliver(
	parcels []string,
	find func(parcel string) (house string, err error),
	bring func(house string),
) (err error) {
	counter := make(chan string)
	var couriers sync.WaitGroup
	for range 3 {
		couriers.Go(func() {
			for house := range counter {
				bring(house)
			}
		})
	}
	for _, parcel := range parcels {
		var house string
		if house, err = find(parcel); err != nil {
			break
		}
		counter <- house
	}
	close(counter)
	couriers.Wait()
	return err
}
