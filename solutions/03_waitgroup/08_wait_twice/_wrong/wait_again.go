//koan:verdict race
// Waiting for the guests once more says nothing about the boss.

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
		guests.Wait()
		for table := range slate {
			slate[table] = 0
		}
	})
	staff.Wait()
	return takings
}
