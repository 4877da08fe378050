//koan:verdict deadlock
// A courier who goes home after one parcel leaves nobody for the fourth.

package forgottenreader

import "sync"

func Deliver(
	parcels []string,
	find func(parcel string) (house string, err error),
	bring func(house string),
) error {
	counter := make(chan string)
	defer close(counter)
	var underWay sync.WaitGroup
	for range 3 {
		go func() {
			if house, ok := <-counter; ok {
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
