// Package asmanypainters is about a firm that paints houses.
package asmanypainters

import (
	"runtime"
	"sync"
)

// painters is how many painters the firm sends to a house.
//
// NumCPU counts the processors that the process could use when it started.
// GOMAXPROCS is how many threads may run Go code at once, which is a setting
// and can change: so it is read anew for every house. The 0 only asks, without
// changing anything.
func painters() int {
	return runtime.GOMAXPROCS(0)
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
