// Package semaphoreoftrays is about a dining room with three trays.
package semaphoreoftrays

import "golang.org/x/sync/errgroup"

// Serve has every table served. The group has the limit.
func Serve(tables []int, serve func(table int)) {
	var waiters errgroup.Group
	waiters.SetLimit(3)
	for _, table := range tables {
		waiters.Go(func() error {
			serve(table)
			return nil
		})
	}
	waiters.Wait()
}
