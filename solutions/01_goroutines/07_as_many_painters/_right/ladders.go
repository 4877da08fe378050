// Package asmanypainters is about a firm that paints houses.
package asmanypainters

import (
	"runtime"
	"sync"
)

// Paint has a goroutine for every wall, and a ladder for as many of them as
// may work.
func Paint(walls int, paint func(wall int)) {
	ladders := make(chan struct{}, runtime.GOMAXPROCS(0))
	var team sync.WaitGroup
	for wall := range walls {
		team.Go(func() {
			ladders <- struct{}{}
			defer func() { <-ladders }()
			paint(wall)
		})
	}
	team.Wait()
}
