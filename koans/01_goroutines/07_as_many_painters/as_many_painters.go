// Package asmanypainters is about a firm that paints houses.
package asmanypainters

import (
	"runtime"
	"sync"
)

// painters is how many painters the firm sends to a house.
func painters() int {
	return runtime.NumCPU()
}

// Paint paints every wall of a house once, and returns when the last one is
// done. It sends as many painters as the program is set to run goroutines in
// parallel: whoever runs the program decides that, and may decide otherwise
// before the next house. Whoever has finished a wall takes the next one, so
// nobody is idle while a wall is left.
func Paint(walls int, paint func(wall int)) {
	next := make(chan int)
	var team sync.WaitGroup
	for range painters() {
		team.Go(func() {
			for wall := range next {
				paint(wall)
			}
		})
	}
	for wall := range walls {
		next <- wall
	}
	close(next)
	team.Wait()
}
