//koan:verdict deadlock
// A pointer, but to a copy of its own for every painter.

package copiedgroup

import "sync"

func PaintHouse(walls int, paint func(wall int)) {
	var crew sync.WaitGroup
	for wall := range walls {
		crew.Add(1)
		mine := crew
		go paintWall(wall, paint, &mine)
	}
	crew.Wait()
}

func paintWall(wall int, paint func(wall int), crew *sync.WaitGroup) {
	defer crew.Done()
	paint(wall)
}
