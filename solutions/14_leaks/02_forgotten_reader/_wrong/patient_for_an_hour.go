//koan:verdict leak
// A courier who gives up after an hour stands there for that hour when the last
// parcel has arrived.

package forgottenreader

import (
	"sync"
	"time"
)

func Deliver(
	parcels []string,
	find func(parcel string) (house string, err error),
	bring func(house string),
) error {
	counter := make(chan string)
	var underWay sync.WaitGroup
	for range 3 {
		go func() {
			for {
				select {
				case house := <-counter:
					bring(house)
					underWay.Done()
				case <-time.After(time.Hour):
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
