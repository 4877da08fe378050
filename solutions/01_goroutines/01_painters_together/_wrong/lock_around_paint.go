//koan:verdict serial
// Four painters come, and share a single brush.

package painterstogether

import "sync"

func PaintHouse(walls int, paint func(wall int)) {
	var painters sync.WaitGroup
	var brush sync.Mutex
	for wall := range walls {
		painters.Go(func() {
			brush.Lock()
			defer brush.Unlock()
			paint(wall)
		})
	}
	painters.Wait()
}
