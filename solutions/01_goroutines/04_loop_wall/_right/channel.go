// Package loopwall is about a foreman and his list of walls.
package loopwall

import "sync"

// PaintHouse calls out the walls; each painter takes one.
func PaintHouse(walls []string, paint func(wall string)) {
	var painters sync.WaitGroup
	next := make(chan string)
	for range walls {
		painters.Go(func() { paint(<-next) })
	}
	for _, wall := range walls {
		next <- wall
	}
	painters.Wait()
}
