//koan:verdict race
// No trick at all: the control.

package count

import "sync"

func Count(n int, visit func()) int {
	var wg sync.WaitGroup
	seen := 0
	for range n {
		wg.Go(func() {
			visit()
			seen++
		})
	}
	wg.Wait()
	return seen
}
