// Package painterstogether is about painters who share a house.
package painterstogether

import "sync"

// PaintHouse sends one painter to every wall. They all paint at the same time,
// and PaintHouse returns when the whole house is painted.
func PaintHouse(walls int, paint func(wall int)) {
	var painters sync.WaitGroup
	for wall := range walls {
		painters.Add(1)
		func() {
			defer painters.Done()
			paint(wall)
		}()
	}
	painters.Wait()
}
