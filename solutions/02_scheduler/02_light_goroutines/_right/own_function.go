// Package lightgoroutines is about couriers who wait for work.
package lightgoroutines

import "sync"

// houses is how many houses the city has; they have numbers from 0.
const houses = 96 << 10

// City is where the couriers work.
type City interface {
	Call(courier int) []int
	Bring(courier, house int)
	Greet(courier, house int)
}

// Deliver has each courier wait first. The table comes into being in tour: its
// stack frame exists only then.
func Deliver(couriers int, city City) {
	var team sync.WaitGroup
	for courier := range couriers {
		team.Go(func() { tour(courier, city.Call(courier), city) })
	}
	team.Wait()
}

func tour(courier int, list []int, city City) {
	var been [houses]bool
	for _, house := range list {
		if been[house] {
			city.Greet(courier, house)
			continue
		}
		been[house] = true
		city.Bring(courier, house)
	}
}
