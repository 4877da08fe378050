//koan:verdict wrong
// The right number starts, but the next wall waits for the slowest painter.

package asmanypainters

import (
	"runtime"
	"sync"
)

func Paint(walls int, paint func(wall int)) {
	n := runtime.GOMAXPROCS(0)
	for first := 0; first < walls; first += n {
		var team sync.WaitGroup
		for wall := first; wall < min(first+n, walls); wall++ {
			team.Go(func() { paint(wall) })
		}
		team.Wait()
	}
}
