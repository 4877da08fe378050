// Package painterstogether is about painters who share a house.
package painterstogether

import "sync"

var painters sync.WaitGroup

// PaintHouse uses one group for all houses; it works as long as they are
// painted one by one.
func PaintHouse(walls int, paint func(wall int)) {
	painters.Add(walls)
	for wall := range walls {
		go send(wall, paint)
	}
	painters.Wait()
}

func send(wall int, paint func(wall int)) {
	defer painters.Done()
	paint(wall)
}
