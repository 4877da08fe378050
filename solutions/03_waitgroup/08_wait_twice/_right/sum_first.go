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
	// Only one waits for the guests, and has finished with the slate before
	// the two begin.
	guests.Wait()
	takings := 0
	for _, amount := range slate {
		takings += amount
	}
	clear(slate)
	staff.Go(openTill)
	staff.Go(mop)
	staff.Wait()
	return takings
}
