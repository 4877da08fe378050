// Package waittwice is about the end of the evening in a bar.
package waittwice

import (
	"slices"
	"sync"
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
	guests.Wait()
	bills := slices.Clone(slate) // the boss has a slate of his own
	takings := 0
	staff.Go(func() {
		openTill()
		for _, amount := range bills {
			takings += amount
		}
	})
	staff.Go(func() {
		mop()
		clear(slate)
	})
	staff.Wait()
	return takings
}
