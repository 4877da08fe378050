// Package loopwall is about a foreman and his list of walls.
package loopwall

import "sync"

// PaintHouse hands each painter his wall as an argument: go copies it before
// the loop goes on.
func PaintHouse(walls []string, paint func(wall string)) {
	var (
		painters sync.WaitGroup
		wall     string
	)
	for _, wall = range walls {
		painters.Add(1)
		go func(wall string) {
			defer painters.Done()
			paint(wall)
		}(wall)
	}
	painters.Wait()
}
