//koan:verdict serial
// Every painter has his own wall, and only one at a time has the lock.

package loopwall

import "sync"

func PaintHouse(walls []string, paint func(wall string)) {
	var (
		painters sync.WaitGroup
		mu       sync.Mutex
	)
	for _, wall := range walls {
		painters.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			paint(wall)
		})
	}
	painters.Wait()
}
