//koan:verdict serial
// The bills are written one after the other, as if the bar had one table.

package waittwice

import "sync"

func CloseBar(
	slate []int,
	bill func(table int) int,
	openTill func(),
	mop func(),
) int {
	takings := 0
	for table := range slate {
		slate[table] = bill(table)
		takings += slate[table]
	}
	clear(slate)
	var staff sync.WaitGroup
	staff.Go(openTill)
	staff.Go(mop)
	staff.Wait()
	return takings
}
