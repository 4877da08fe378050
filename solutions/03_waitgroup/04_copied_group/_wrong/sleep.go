//koan:verdict race
// The painters still tell a copy, and a pause is no promise that they have
// finished.

package copiedgroup

import (
	"sync"
	"time"
)

func PaintHouse(walls int, paint func(wall int)) {
	var crew sync.WaitGroup
	for wall := range walls {
		crew.Add(1)
		go paintWall(wall, paint, crew)
	}
	time.Sleep(50 * time.Millisecond)
}

func paintWall(wall int, paint func(wall int), crew sync.WaitGroup) {
	defer crew.Done()
	paint(wall)
}
