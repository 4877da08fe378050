//koan:verdict wrong
// Goroutines are cheap, but the promise was a number of painters at work.

package asmanypainters

import "sync"

func Paint(walls int, paint func(wall int)) {
	var team sync.WaitGroup
	for wall := range walls {
		team.Go(func() { paint(wall) })
	}
	team.Wait()
}
