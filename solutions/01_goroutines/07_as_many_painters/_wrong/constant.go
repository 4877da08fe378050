//koan:verdict wrong
// Four is right on the machine where it was written down.

package asmanypainters

import "sync"

func painters() int { return 4 }

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
