//koan:verdict wrong
// A lock keeps the two apart, but it does not say who comes first: a cleaner
// who is quick wipes the slate before the boss has read it.

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
		openTill()
		mu.Lock()
		defer mu.Unlock()
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
