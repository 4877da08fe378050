//koan:verdict serial
// One crew for all houses of the town: whoever owns a hut waits until the
// castle is finished.

package copiedgroup

import "sync"

var crew sync.WaitGroup

func PaintHouse(walls int, paint func(wall int)) {
	for wall := range walls {
		crew.Add(1)
		go paintWall(wall, paint)
	}
	crew.Wait()
}

func paintWall(wall int, paint func(wall int)) {
	defer crew.Done()
	paint(wall)
}
