// Package semaphoreoftrays is about a dining room with three trays.
package semaphoreoftrays

import "sync"

// Serve has every table served, each by a waiter of its own, in any order, and
// returns when the last one is served. serve carries the food to a table and
// takes as long as the guests there talk.
//
// A waiter needs a tray for that, and the room has three. So up to three tables
// are served at the same time, and never more; as soon as one tray is free,
// somebody takes it to the next table. Another room, served by another call of
// Serve, has three trays of its own.
func Serve(tables []int, serve func(table int)) {
	trays := make(chan struct{}, 3)
	var waiters sync.WaitGroup
	for _, table := range tables {
		trays <- struct{}{}
		waiters.Go(func() {
			serve(table)
		})
		<-trays
	}
	waiters.Wait()
}
