//koan:verdict serial
// Sixteen couriers are cheap, and the seventeenth isn't there for his call.

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
	seats := make(chan struct{}, 16)
	for courier := range couriers {
		seats <- struct{}{}
		team.Go(func() {
			defer func() { <-seats }()
			var been [houses]bool
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
