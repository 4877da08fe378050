// Package waittwice is about the end of the evening in a bar.
package waittwice

import "sync"

// CloseBar waits for the guests, who are there all at once and each put their
// bill on the slate, and then closes the bar. As soon as the last guest has
// gone, the boss and the cleaner go to work at the same time: the boss opens
// the till and adds up the bills, the cleaner mops the floor and wipes the
// slate for tomorrow. CloseBar returns the takings of the evening when both
// are done.
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
		for table := range slate {
			slate[table] = 0
		}
	})
	staff.Wait()
	return takings
}
