// Package lightgoroutines is about couriers who wait for work.
package lightgoroutines

import "sync"

// houses is how many houses the city has; they have numbers from 0.
const houses = 96 << 10

// City is where the couriers work. Call waits until a courier is called, and
// returns the houses he is to go to, in that order.
type City interface {
	Call(courier int) []int
	Bring(courier, house int)
	Greet(courier, house int)
}

// Deliver sends out all couriers of the office at once. Each waits for his
// call, which may take hours. Then he goes to his houses one by one: to a
// new house he brings the mail; in one where he has been on this tour he only
// greets. Deliver returns when all are back.
//
// Hundreds of couriers may be waiting at the same time. One who waits takes up
// hardly any memory: no more than a few KB.
func Deliver(couriers int, city City) {
	var team sync.WaitGroup
	for courier := range couriers {
		team.Go(func() {
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
