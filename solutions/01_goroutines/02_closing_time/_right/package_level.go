// Package closingtime is about the last round of the evening.
package closingtime

import "sync"

var waiters sync.WaitGroup

// ServeAll uses one group for all evenings; there is only one at a time.
func ServeAll(tables int, serve func(table int)) {
	for table := range tables {
		waiters.Go(func() { serve(table) })
	}
	waiters.Wait()
}
