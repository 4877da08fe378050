//koan:verdict race
// One table for all is small, but now everybody writes on it at once; and a
// house counts as visited when somebody else has been there.

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
	var been [houses]bool
	for courier := range couriers {
		team.Go(func() {
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
