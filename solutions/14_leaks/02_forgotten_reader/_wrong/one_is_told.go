//koan:verdict leak
// An empty address sends one courier home. There are three.

package forgottenreader

import "sync"

func Deliver(
	parcels []string,
	find func(parcel string) (house string, err error),
	bring func(house string),
) error {
	counter := make(chan string)
	defer func() { counter <- "" }()
	var underWay sync.WaitGroup
	for range 3 {
		go func() {
			for house := range counter {
				if house == "" {
					return
				}
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
