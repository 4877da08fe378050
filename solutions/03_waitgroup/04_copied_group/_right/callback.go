// Package copiedgroup is about painters who paint whole houses.
package copiedgroup

import "sync"

// PaintHouse sends one painter to every wall of a house.
func PaintHouse(walls int, paint func(wall int)) {
	var crew sync.WaitGroup
	crew.Add(walls)
	for wall := range walls {
		go paintWall(wall, paint, crew.Done)
	}
	crew.Wait()
}

func paintWall(wall int, paint func(wall int), done func()) {
	defer done()
	paint(wall)
}
