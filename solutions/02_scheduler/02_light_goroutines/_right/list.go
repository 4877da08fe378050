// Package lightgoroutines is about couriers who wait for work.
package lightgoroutines

import (
	"slices"
	"sync"
)

// City is where the couriers work.
type City interface {
	Call(courier int) []int
	Bring(courier, house int)
	Greet(courier, house int)
}

// Deliver has each courier keep a list of where he has been.
func Deliver(couriers int, city City) {
	var team sync.WaitGroup
	for courier := range couriers {
		team.Go(func() {
			var been []int
			for _, house := range city.Call(courier) {
				if slices.Contains(been, house) {
					city.Greet(courier, house)
					continue
				}
				been = append(been, house)
				city.Bring(courier, house)
			}
		})
	}
	team.Wait()
}
