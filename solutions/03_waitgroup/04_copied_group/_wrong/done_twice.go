//koan:verdict panic
// A second Done goes to the copy too: the count of the copy drops below
// zero, and that of the group stays where it was.

package copiedgroup

import "sync"

func PaintHouse(walls int, paint func(wall int)) {
	var crew sync.WaitGroup
	for wall := range walls {
		crew.Add(1)
		go paintWall(wall, paint, crew)
	}
	crew.Wait()
}

func paintWall(wall int, paint func(wall int), crew sync.WaitGroup) {
	defer crew.Done()
	paint(wall)
	crew.Done()
}
