//koan:verdict race
// However long the pause before the counter is shut: on some day it is too
// short, and a send on a closed channel panics.

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
	go func() {
		time.Sleep(time.Hour)
		close(counter)
	}()
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
