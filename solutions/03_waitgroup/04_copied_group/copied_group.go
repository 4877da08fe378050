// Package copiedgroup is about painters who paint whole houses.
package copiedgroup

import "sync"

// PaintHouse sends one painter to every wall of a house, all at the same time,
// and returns when the last wall is painted. Several houses can be painted at
// once; nobody in one house waits for the painters of another.
func PaintHouse(walls int, paint func(wall int)) {
	var crew sync.WaitGroup
	for wall := range walls {
		crew.Add(1)
		go paintWall(wall, paint, &crew)
	}
	crew.Wait()
}

// paintWall is the day of one painter, who tells the crew at the end of it.
//
// The crew is a pointer: Done has to reach the very group that PaintHouse
// waits for, and not a copy of it.
func paintWall(wall int, paint func(wall int), crew *sync.WaitGroup) {
	defer crew.Done()
	paint(wall)
}
