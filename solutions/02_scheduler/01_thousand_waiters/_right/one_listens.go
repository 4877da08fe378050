// Package thousandwaiters is about a feast with very many waiters.
package thousandwaiters

import "sync"

// Feast has one goroutine listen, and it waves to the others.
func Feast(tables int, bell <-chan struct{}, serve func(table int)) {
	var start, waiters sync.WaitGroup
	start.Add(1)
	for table := range tables {
		waiters.Go(func() {
			start.Wait()
			serve(table)
		})
	}
	<-bell
	start.Done()
	waiters.Wait()
}
