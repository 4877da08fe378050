// Package asmanypainters is about a firm that paints houses.
package asmanypainters

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Paint lets every painter draw the number of the next wall. The caller is a
// painter too.
func Paint(walls int, paint func(wall int)) {
	var drawn atomic.Int64
	work := func() {
		for {
			wall := int(drawn.Add(1)) - 1
			if wall >= walls {
				return
			}
			paint(wall)
		}
	}
	var team sync.WaitGroup
	for range runtime.GOMAXPROCS(-1) - 1 {
		team.Go(work)
	}
	work()
	team.Wait()
}
