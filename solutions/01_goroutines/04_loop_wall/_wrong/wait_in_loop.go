//koan:verdict serial
// Each painter has read his wall before the foreman goes on; and painted it.

package loopwall

import "sync"

func PaintHouse(walls []string, paint func(wall string)) {
	var (
		painters sync.WaitGroup
		wall     string
	)
	for _, wall = range walls {
		painters.Go(func() { paint(wall) })
		painters.Wait()
	}
}
