// Package onewaiter is about the only waiter of a small restaurant.
package onewaiter

import "sync"

// Serve has a waiter who does what he is told, errand by errand.
func Serve(tables int, order, cook, serve func(table int)) {
	errands := make(chan func())
	var guests sync.WaitGroup
	for table := range tables {
		guests.Go(func() {
			ordered := make(chan struct{})
			served := make(chan struct{})
			errands <- func() { order(table); close(ordered) }
			<-ordered
			cook(table)
			errands <- func() { serve(table); close(served) }
			<-served
		})
	}
	go func() {
		guests.Wait()
		close(errands)
	}()
	for errand := range errands {
		errand()
	}
}
