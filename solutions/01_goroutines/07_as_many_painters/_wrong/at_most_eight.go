//koan:verdict wrong
// No more than eight painters, as if no machine had more processors.

package asmanypainters

import (
	"runtime"
	"sync"
)

func painters() int { return min(8, runtime.GOMAXPROCS(0)) }
func Paint(walls int, paint func(wall int)) {
	next := make(chan int)
	var team sync.WaitGroup
	for range painters() {
		team.Go(func() {
			for w := range next {
				paint(w)
			}
		})
	}
	for w := range walls {
		next <- w
	}
	close(next)
	team.Wait()
}
