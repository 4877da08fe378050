//koan:verdict rejected
// Overrules whoever runs the program: now the number fits, but it isn't theirs.

package asmanypainters

import (
	"runtime"
	"sync"
)

func painters() int {
	runtime.GOMAXPROCS(runtime.NumCPU())
	return runtime.GOMAXPROCS(0)
}

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
