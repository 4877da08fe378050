//koan:verdict race
// The cleaner gives the boss a little time. How much does he need?

package waittwice

import (
	"sync"
	"time"
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
		for _, amount := range slate {
			takings += amount
		}
	})
	staff.Go(func() { // the cleaner
		guests.Wait()
		mop()
		time.Sleep(30 * time.Millisecond)
		for table := range slate {
			slate[table] = 0
		}
	})
	staff.Wait()
	return takings
}
