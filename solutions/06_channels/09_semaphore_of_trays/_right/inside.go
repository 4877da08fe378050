// Package semaphoreoftrays is about a dining room with three trays.
package semaphoreoftrays

import "sync"

// Serve has every table served. All waiters are there at once, and queue for
// the trays.
func Serve(tables []int, serve func(table int)) {
	trays := make(chan struct{}, 3)
	var waiters sync.WaitGroup
	for _, table := range tables {
		waiters.Go(func() {
			trays <- struct{}{}
			defer func() { <-trays }()
			serve(table)
		})
	}
	waiters.Wait()
}
