//koan:verdict wrong
// The declaration stands below the wait now, but a function's stack frame has
// room for all of its variables from the start.

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
			list := city.Call(courier)
			var been [houses]bool
			for _, house := range list {
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
