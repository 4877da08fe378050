//koan:verdict deadlock
// The cleaner is one of the staff, and waits for the staff to be done.

package waittwice

import "sync"

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
		staff.Wait()
		clear(slate)
	})
	staff.Wait()
	return takings
}
