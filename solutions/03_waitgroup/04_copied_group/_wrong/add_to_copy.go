//koan:verdict race
// Add and Done on the same copy agree with each other; the group that
// PaintHouse waits for has never heard of anybody.

package copiedgroup

import "sync"

func PaintHouse(walls int, paint func(wall int)) {
	var crew sync.WaitGroup
	for wall := range walls {
		go paintWall(wall, paint, crew)
	}
	crew.Wait()
}

func paintWall(wall int, paint func(wall int), crew sync.WaitGroup) {
	crew.Add(1)
	defer crew.Done()
	paint(wall)
}
