// Package semaphoreoftrays is about a dining room with three trays.
package semaphoreoftrays

import "sync"

// Serve has every table served. The channel is the stack: three trays lie on it
// in the beginning, and whoever takes one puts it back.
func Serve(tables []int, serve func(table int)) {
	type tray struct{}
	stack := make(chan tray, 3)
	for range cap(stack) {
		stack <- tray{}
	}
	var waiters sync.WaitGroup
	for _, table := range tables {
		tray := <-stack
		waiters.Go(func() {
			serve(table)
			stack <- tray
		})
	}
	waiters.Wait()
}
