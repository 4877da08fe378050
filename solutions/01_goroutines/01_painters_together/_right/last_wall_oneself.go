// Package painterstogether is about painters who share a house.
package painterstogether

import "sync"

// PaintHouse paints one wall itself, and sends painters to all others.
func PaintHouse(walls int, paint func(wall int)) {
	if walls == 0 {
		return
	}
	var painters sync.WaitGroup
	painters.Add(walls - 1)
	for wall := 1; wall < walls; wall++ {
		go func() {
			defer painters.Done()
			paint(wall)
		}()
	}
	paint(0)
	painters.Wait()
}
