//koan:verdict serial
// Two painters are better than one, but the house has four walls.

package painterstogether

import "sync"

func PaintHouse(walls int, paint func(wall int)) {
	var painters sync.WaitGroup
	half := func(from, to int) {
		for wall := from; wall < to; wall++ {
			paint(wall)
		}
	}
	painters.Go(func() { half(0, walls/2) })
	painters.Go(func() { half(walls/2, walls) })
	painters.Wait()
}
