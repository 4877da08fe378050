// Package loopwall is about a foreman and his list of walls.
package loopwall

import "sync"

// PaintHouse gives each painter a place on the list, which nobody changes.
func PaintHouse(walls []string, paint func(wall string)) {
	var painters sync.WaitGroup
	for i := range walls {
		painters.Go(func() { paint(walls[i]) })
	}
	painters.Wait()
}
