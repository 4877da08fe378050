//koan:verdict wrong
// The right question, asked once for all: later changes go unnoticed.

package asmanypainters

import (
	"runtime"
	"sync"
)

var atStart = runtime.GOMAXPROCS(0)

func painters() int { return atStart }

func Paint(walls int, paint func(wall int)) {
	next := make(chan int)
	var team sync.WaitGroup
	for range painters() {
		team.Go(func() {
			for wall := range next {
				paint(wall)
			}
		})
	}
	for wall := range walls {
		next <- wall
	}
	close(next)
	team.Wait()
}
