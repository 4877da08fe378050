// Package semaphoreoftrays is about a dining room with three trays.
package semaphoreoftrays

import (
	"context"
	"sync"

	"golang.org/x/sync/semaphore"
)

// Serve has every table served. The semaphore counts the trays.
func Serve(tables []int, serve func(table int)) {
	trays := semaphore.NewWeighted(3)
	var waiters sync.WaitGroup
	for _, table := range tables {
		waiters.Go(func() {
			trays.Acquire(context.Background(), 1)
			defer trays.Release(1)
			serve(table)
		})
	}
	waiters.Wait()
}
