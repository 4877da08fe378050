// Package forgottenreader is about the couriers of a delivery office.
package forgottenreader

import "sync"

// Deliver sends a courier with each parcel; there are three bicycles.
func Deliver(
	parcels []string,
	find func(parcel string) (house string, err error),
	bring func(house string),
) error {
	bicycles := make(chan struct{}, 3)
	var underWay sync.WaitGroup
	defer underWay.Wait()
	for _, parcel := range parcels {
		house, err := find(parcel)
		if err != nil {
			return err
		}
		bicycles <- struct{}{}
		underWay.Go(func() {
			bring(house)
			<-bicycles
		})
	}
	return nil
}
