//koan:verdict wrong
// The tables are used again, with what the courier before has left in them.

package lightgoroutines

import "sync"

const houses = 96 << 10

type City interface {
	Call(courier int) []int
	Bring(courier, house int)
	Greet(courier, house int)
}

var notes = sync.Pool{New: func() any { return new([houses]bool) }}

func Deliver(couriers int, city City) {
	var team sync.WaitGroup
	for courier := range couriers {
		team.Go(func() {
			tour := city.Call(courier)
			been := notes.Get().(*[houses]bool)
			defer notes.Put(been)
			for _, house := range tour {
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
