// Package crowdcontrol is about a street party with far too many guests.
package crowdcontrol

import (
	"context"

	"golang.org/x/sync/semaphore"
)

// Serve serves every guest. Who has all the counters has waited for everybody.
func Serve(queue []string, counters int, serve func(guest string)) {
	ctx := context.Background()
	free := semaphore.NewWeighted(int64(counters))
	for _, guest := range queue {
		free.Acquire(ctx, 1)
		go func() {
			defer free.Release(1)
			serve(guest)
		}()
	}
	free.Acquire(ctx, int64(counters))
}
