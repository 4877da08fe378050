// Package painterstogether is about painters who share a house.
package painterstogether

import "sync"

// PaintHouse sends one painter to every wall. They all paint at the same time,
// and PaintHouse returns when the whole house is painted.
func PaintHouse(walls int, paint func(wall int)) {
	var painters sync.WaitGroup
	for wall := range walls {
		painters.Add(1)
		// With go in front of it, the call runs on its own: the loop doesn't
		// wait for it and sends the next painter at once.
		go func() {
			defer painters.Done()
			paint(wall)
		}()
	}
	painters.Wait()
}
