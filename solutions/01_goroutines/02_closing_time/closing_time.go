// Package closingtime is about the last round of the evening.
package closingtime

import "sync"

// ServeAll serves the last round: every table at the same time, by a waiter of
// its own. The lights of the bar go out the moment ServeAll returns, so by then
// every table has been served; and not a minute later than that.
func ServeAll(tables int, serve func(table int)) {
	var waiters sync.WaitGroup
	for table := range tables {
		// The group counts every waiter who sets out and every one who is back.
		waiters.Go(func() { serve(table) })
	}
	// go doesn't wait for what it starts; this does.
	waiters.Wait()
}
