// Package onewaiter is about the only waiter of a small restaurant.
package onewaiter

import "sync"

// Serve has a goroutine for each table. Who wears the apron is the waiter, and
// there is one apron.
func Serve(tables int, order, cook, serve func(table int)) {
	apron := make(chan struct{}, 1)
	apron <- struct{}{}
	var guests sync.WaitGroup
	for table := range tables {
		guests.Go(func() {
			<-apron
			order(table)
			apron <- struct{}{}

			cook(table)

			<-apron
			serve(table)
			apron <- struct{}{}
		})
	}
	guests.Wait()
}
