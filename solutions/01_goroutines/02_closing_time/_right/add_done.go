// Package closingtime is about the last round of the evening.
package closingtime

import "sync"

// ServeAll counts by hand: Add before go, Done when the table is served.
func ServeAll(tables int, serve func(table int)) {
	var waiters sync.WaitGroup
	waiters.Add(tables)
	for table := range tables {
		go func() {
			defer waiters.Done()
			serve(table)
		}()
	}
	waiters.Wait()
}
