//koan:verdict wrong
// Whether it lies on the heap or on the stack, the table is there while the
// courier waits.

package lightgoroutines

import "sync"

// houses is how many houses the city has; they have numbers from 0.
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
			been := make([]bool, houses)
			for _, house := range city.Call(courier) {
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
