//koan:verdict wrong
// Sleeping first doesn't make the frame smaller: as soon as the courier waits
// for his call, the table is there again.

package lightgoroutines

import (
	"sync"
	"time"
)

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
			time.Sleep(time.Millisecond)
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
