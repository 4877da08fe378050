//koan:verdict wrong
// The cleaner waits for the boss, but no longer than a minute.

package waittwice

import (
	"sync"
	"time"
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

	takings := 0
	added := make(chan bool)
	staff.Go(func() {
		guests.Wait()
		openTill()
		for _, n := range slate {
			takings += n
		}
		close(added)
	})
	staff.Go(func() {
		guests.Wait()
		mop()
		select {
		case <-added:
		case <-time.After(time.Minute):
		}
		clear(slate)
	})
	staff.Wait()
	return takings
}
