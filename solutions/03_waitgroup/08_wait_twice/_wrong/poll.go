//koan:verdict wrong
// The order is right, but the cleaner asks and asks and asks.

package waittwice

import (
	"runtime"
	"sync"
	"sync/atomic"
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
	var added atomic.Bool
	staff.Go(func() { // the boss
		guests.Wait()
		openTill()
		for _, amount := range slate {
			takings += amount
		}
		added.Store(true)
	})
	staff.Go(func() { // the cleaner
		guests.Wait()
		mop()
		for !added.Load() {
			runtime.Gosched()
		}
		clear(slate)
	})
	staff.Wait()
	return takings
}
