// Package semaphoreoftrays is about a dining room with three trays.
package semaphoreoftrays

import "sync"

// Serve has every table served. The free trays are a number under a lock.
func Serve(tables []int, serve func(table int)) {
	var mu sync.Mutex
	back := sync.NewCond(&mu)
	free := 3
	var waiters sync.WaitGroup
	for _, table := range tables {
		mu.Lock()
		for free == 0 {
			back.Wait()
		}
		free--
		mu.Unlock()
		waiters.Go(func() {
			serve(table)
			mu.Lock()
			defer mu.Unlock()
			free++
			back.Signal()
		})
	}
	waiters.Wait()
}
