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
	added := make(chan struct{})
	takings := 0
	staff.Go(func() { // the boss
		defer close(added)
		guests.Wait()
		openTill()
		for _, amount := range slate {
			takings += amount
		}
	})
	staff.Go(func() { // the cleaner
		guests.Wait()
		mop()
		<-added
		clear(slate)
	})
	staff.Wait()
	return takings
}
