// Package loopwall is about a foreman and his list of walls.
package loopwall

import "sync"

// PaintHouse copies the wall in the loop, before the painter sets out: the way
// of Go before 1.22.
func PaintHouse(walls []string, paint func(wall string)) {
	var (
		painters sync.WaitGroup
		wall     string
	)
	for _, wall = range walls {
		wall := wall
		painters.Go(func() { paint(wall) })
	}
	painters.Wait()
}
