//koan:verdict serial
// Whoever waits for each painter before sending the next has one at work.

package painterstogether

import "sync"

func PaintHouse(walls int, paint func(wall int)) {
	var painters sync.WaitGroup
	for wall := range walls {
		painters.Go(func() { paint(wall) })
		painters.Wait()
	}
}
