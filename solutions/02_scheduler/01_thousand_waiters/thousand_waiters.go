// Package thousandwaiters is about a feast with very many waiters.
package thousandwaiters

import "sync"

// Feast puts a waiter next to each table. They wait for the bell, all at the
// same time; when it rings, that is when the channel is closed, each waiter
// serves his table, again all at the same time. Feast returns when the last
// table is served.
//
// Feasts are large, but a waiter is cheap, whether he waits for the bell or
// serve waits for the kitchen: a thousand of them get by with the few threads
// of the operating system that the program has anyway.
func Feast(tables int, bell <-chan struct{}, serve func(table int)) {
	var waiters sync.WaitGroup
	for table := range tables {
		// Nobody reserves a thread: who waits gives it to somebody who works.
		waiters.Go(func() {
			<-bell
			serve(table)
		})
	}
	waiters.Wait()
}
