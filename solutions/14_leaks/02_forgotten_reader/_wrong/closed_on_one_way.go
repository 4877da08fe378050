//koan:verdict leak
// On the way that the error takes, the counter stays open.

package forgottenreader

import "sync"

func Deliver(
	parcels []string,
	find func(parcel string) (house string, err error),
	bring func(house string),
) error {
	counter := make(chan string)
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
	close(counter)
	underWay.Wait()
	return nil
}
