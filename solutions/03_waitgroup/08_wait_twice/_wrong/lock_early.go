//koan:verdict wrong
// The boss locks as early as he can, and still not always as the first. Who of
// two gets a lock is not for the lock to decide.

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
	var mu sync.Mutex
	staff.Go(func() { // the boss
		guests.Wait()
		mu.Lock()
		defer mu.Unlock()
		openTill()
		for _, amount := range slate {
			takings += amount
		}
	})
	staff.Go(func() { // the cleaner
		guests.Wait()
		mop()
		mu.Lock()
		defer mu.Unlock()
		clear(slate)
	})
	staff.Wait()
	return takings
}
