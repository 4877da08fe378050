//koan:verdict race
// A pointer to the one variable is passed on: it still is the one variable.

package loopwall

import "sync"

func PaintHouse(walls []string, paint func(wall string)) {
	var (
		painters sync.WaitGroup
		wall     string
	)
	for _, wall = range walls {
		painters.Add(1)
		go func(wall *string) {
			defer painters.Done()
			paint(*wall)
		}(&wall)
	}
	painters.Wait()
}
