//koan:verdict wrong
// No two touch the variable at once any more, but there is still one variable
// for all: late readers find the last wall in it.

package loopwall

import "sync"

func PaintHouse(walls []string, paint func(wall string)) {
	var (
		painters sync.WaitGroup
		mu       sync.Mutex
		wall     string
	)
	for _, w := range walls {
		mu.Lock()
		wall = w
		mu.Unlock()
		painters.Go(func() {
			mu.Lock()
			mine := wall
			mu.Unlock()
			paint(mine)
		})
	}
	painters.Wait()
}
