// Package semaphoreoftrays is about a dining room with three trays.
package semaphoreoftrays

import "sync"

// Serve has every table served, by three waiters who go from table to table.
func Serve(tables []int, serve func(table int)) {
	next := make(chan int)
	var waiters sync.WaitGroup
	for range 3 {
		waiters.Go(func() {
			for table := range next {
				serve(table)
			}
		})
	}
	for _, table := range tables {
		next <- table
	}
	close(next)
	waiters.Wait()
}
