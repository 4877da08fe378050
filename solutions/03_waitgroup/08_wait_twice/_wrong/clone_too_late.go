//koan:verdict race
// The copy is made where the boss reads, and so while the cleaner wipes.

package waittwice

import (
	"slices"
	"sync"
)

func CloseBar(
	slate []int,
	bill func(table int) int,
	openTill func(),
	mop func(),
) int {
	var guests, staff sync.WaitGroup
	for table := range slate {
		guests.Go(func() { slate[table] = bill(table) })
	}
	takings := 0
	staff.Go(func() { // the boss
		guests.Wait()
		openTill()
		for _, amount := range slices.Clone(slate) {
			takings += amount
		}
	})
	staff.Go(func() { // the cleaner
		guests.Wait()
		mop()
		for table := range slate {
			slate[table] = 0
		}
	})
	staff.Wait()
	return takings
}
