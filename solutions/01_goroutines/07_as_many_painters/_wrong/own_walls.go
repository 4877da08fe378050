//koan:verdict wrong
// Every painter has their own walls: who is done early goes home early.

package asmanypainters

import (
	"runtime"
	"sync"
)

func Paint(walls int, paint func(wall int)) {
	n := runtime.GOMAXPROCS(0)
	var team sync.WaitGroup
	for first := range n {
		team.Go(func() {
			for wall := first; wall < walls; wall += n {
				paint(wall)
			}
		})
	}
	team.Wait()
}
