//koan:verdict serial
// The word go is there, but around the whole loop: one goroutine paints all the
// walls, one after the other.

package painterstogether

import "sync"

func PaintHouse(walls int, paint func(wall int)) {
	var painters sync.WaitGroup
	painters.Add(1)
	go func() {
		defer painters.Done()
		for wall := range walls {
			paint(wall)
		}
	}()
	painters.Wait()
}
