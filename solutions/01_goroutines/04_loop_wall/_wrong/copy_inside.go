//koan:verdict race
// The painter copies the wall when he starts to work: by then the foreman may
// have written the next one over it.

package loopwall

import "sync"

func PaintHouse(walls []string, paint func(wall string)) {
	var (
		painters sync.WaitGroup
		wall     string
	)
	for _, wall = range walls {
		painters.Go(func() {
			wall := wall
			paint(wall)
		})
	}
	painters.Wait()
}
