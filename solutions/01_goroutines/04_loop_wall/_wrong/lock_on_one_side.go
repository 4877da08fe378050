//koan:verdict race
// The foreman locks the list while he writes; the painters look at it without
// the lock, over his shoulder.

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
		painters.Go(func() { paint(wall) })
	}
	painters.Wait()
}
