// Package forgottenreader is about the couriers of a delivery office.
package forgottenreader

import "sync"

// Deliver has three couriers bring the parcels of a day. A bell tells them that
// the counter is closed.
func Deliver(
	parcels []string,
	find func(parcel string) (house string, err error),
	bring func(house string),
) error {
	counter, bell := make(chan string), make(chan struct{})
	defer close(bell)
	var underWay sync.WaitGroup
	for range 3 {
		go func() {
			for {
				select {
				case house := <-counter:
					bring(house)
					underWay.Done()
				case <-bell:
					return
				}
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
