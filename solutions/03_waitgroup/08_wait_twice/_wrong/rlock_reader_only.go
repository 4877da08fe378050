//koan:verdict race
// The boss asks nicely, the cleaner does not listen: a lock that only one of
// the two takes protects nothing.

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
	var mu sync.RWMutex
	staff.Go(func() { // the boss
		guests.Wait()
		openTill()
		mu.RLock()
		defer mu.RUnlock()
		for _, amount := range slate {
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
