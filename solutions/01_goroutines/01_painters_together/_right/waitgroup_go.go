// Package painterstogether is about painters who share a house.
package painterstogether

import "sync"

// PaintHouse leaves Add, go and Done to WaitGroup.Go.
func PaintHouse(walls int, paint func(wall int)) {
	var painters sync.WaitGroup
	for wall := range walls {
		painters.Go(func() { paint(wall) })
	}
	painters.Wait()
}
