// Package lunchrush is about the busiest hour of a small restaurant.
package lunchrush

import "sync"

// Serve is a waiter who looks whether a dish is ready before he takes the next
// order.
func Serve(tables, stoves int, order, cook, serve func(table int)) {
	ready := make(chan int, tables)
	free := make(chan struct{}, stoves)
	var dishes sync.WaitGroup
	put := func(table int) {
		free <- struct{}{}
		cook(table)
		<-free
		ready <- table
	}
	left := tables
	for table := range tables {
		select {
		case done := <-ready:
			serve(done)
			left--
		default:
		}
		order(table)
		dishes.Go(func() { put(table) })
	}
	for range left {
		serve(<-ready)
	}
	dishes.Wait()
}
