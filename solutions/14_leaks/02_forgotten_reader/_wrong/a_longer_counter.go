//koan:verdict leak
// Room on the counter gets the parcels there sooner. It tells nobody that
// there will be no more of them.

package forgottenreader

import "sync"

func Deliver(
	parcels []string,
	find func(parcel string) (house string, err error),
	bring func(house string),
) error {
	counter := make(chan string, len(parcels))
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
