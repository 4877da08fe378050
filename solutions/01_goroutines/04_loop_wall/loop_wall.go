// Package loopwall is about a foreman and his list of walls.
package loopwall

import "sync"

// PaintHouse goes through the list and sends one painter to every wall on it.
// They all paint at the same time, each his own wall, and PaintHouse returns
// when the last one is done.
func PaintHouse(walls []string, paint func(wall string)) {
	var painters sync.WaitGroup
	// A variable that the loop declares itself, with :=, is a new one in every
	// round: each painter's function keeps the one of its own round.
	for _, wall := range walls {
		painters.Go(func() {
			paint(wall)
		})
	}
	painters.Wait()
}
