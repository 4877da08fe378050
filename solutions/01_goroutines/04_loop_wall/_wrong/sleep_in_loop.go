//koan:verdict race
// Mostly a millisecond is enough for a painter to read the list. Mostly.

package loopwall

import (
	"sync"
	"time"
)

func PaintHouse(walls []string, paint func(wall string)) {
	var (
		painters sync.WaitGroup
		wall     string
	)
	for _, wall = range walls {
		painters.Go(func() { paint(wall) })
		time.Sleep(time.Millisecond)
	}
	painters.Wait()
}
