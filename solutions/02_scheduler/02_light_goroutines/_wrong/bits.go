//koan:verdict wrong
// A bit for each house is an eighth of the room, and still the courier carries
// the whole city while he waits.

package lightgoroutines

import "sync"

const houses = 96 << 10

type City interface {
	Call(courier int) []int
	Bring(courier, house int)
	Greet(courier, house int)
}

func Deliver(couriers int, city City) {
	var team sync.WaitGroup
	for courier := range couriers {
		team.Go(func() {
			var been [houses / 64]uint64
			for _, house := range city.Call(courier) {
				if been[house/64]&(1<<(house%64)) != 0 {
					city.Greet(courier, house)
					continue
				}
				been[house/64] |= 1 << (house % 64)
				city.Bring(courier, house)
			}
		})
	}
	team.Wait()
}
