// Package waittwice is about the end of the evening in a bar.
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
	var mu sync.Mutex
	added := sync.NewCond(&mu)
	counted, takings := false, 0
	staff.Go(func() { // the boss
		guests.Wait()
		openTill()
		mu.Lock()
		defer mu.Unlock()
		for _, amount := range slate {
			takings += amount
		}
		counted = true
		added.Signal()
	})
	staff.Go(func() { // the cleaner
		guests.Wait()
		mop()
		mu.Lock()
		defer mu.Unlock()
		for !counted {
			added.Wait()
		}
		clear(slate)
	})
	staff.Wait()
	return takings
}
