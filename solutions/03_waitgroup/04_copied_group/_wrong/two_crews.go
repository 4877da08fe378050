//koan:verdict serial
// Two crews for the whole town: the third house waits for the first one.

package copiedgroup

import (
	"sync"
)

var mu sync.Mutex
var turn int
var crews [2]sync.WaitGroup

func PaintHouse(walls int, paint func(wall int)) {

	mu.Lock()
	crew := &crews[turn%2]
	turn++
	for wall := range walls {
		crew.Add(1)
		go paintWall(wall, paint, crew)
	}
	mu.Unlock()
	crew.Wait()
}
func paintWall(wall int, paint func(wall int), crew *sync.WaitGroup) {
	defer crew.Done()
	paint(wall)
}
