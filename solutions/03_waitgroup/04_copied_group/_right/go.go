// Package copiedgroup is about painters who paint whole houses.
package copiedgroup

import "sync"

// PaintHouse sends one painter to every wall of a house.
func PaintHouse(walls int, paint func(wall int)) {
	var crew sync.WaitGroup
	for wall := range walls {
		crew.Go(func() { paint(wall) })
	}
	crew.Wait()
}
