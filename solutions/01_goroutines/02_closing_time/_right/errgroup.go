// Package closingtime is about the last round of the evening.
package closingtime

import "golang.org/x/sync/errgroup"

// ServeAll uses a group that could also collect errors.
func ServeAll(tables int, serve func(table int)) {
	var waiters errgroup.Group
	for table := range tables {
		waiters.Go(func() error {
			serve(table)
			return nil
		})
	}
	waiters.Wait()
}
