//koan:verdict serial
// Four painters, however many walls there are: the fifth wall waits.

package painterstogether

import "sync"

func PaintHouse(walls int, paint func(wall int)) {
	next := make(chan int, walls)
	for wall := range walls {
		next <- wall
	}
	close(next)
	var painters sync.WaitGroup
	for range 4 {
		painters.Go(func() {
			for wall := range next {
				paint(wall)
			}
		})
	}
	painters.Wait()
}
