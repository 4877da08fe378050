// Package lightgoroutines is about couriers who wait for work.
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
			calls := city.Call(courier)
			been := make([]bool, houses)
			for _, house := range calls {
				if been[house] {
					city.Greet(courier, house)
					continue
				}
				been[house] = true
				city.Bring(courier, house)
			}
		})
	}
	team.Wait()
}
