//koan:verdict serial
// First the one, then the other: the cleaner mops when the boss has gone home.

package waittwice

import "sync"

func CloseBar(
	slate []int,
	bill func(table int) int,
	openTill func(),
	mop func(),
) int {
	var guests sync.WaitGroup
	for table := range slate {
		guests.Go(func() { slate[table] = bill(table) })
	}
	guests.Wait()
	takings := 0
	openTill()
	for _, amount := range slate {
		takings += amount
	}
	mop()
	clear(slate)
	return takings
}
