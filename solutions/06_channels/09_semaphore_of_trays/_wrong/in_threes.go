//koan:verdict wrong
// Three at a time, but the next three have to wait for the slowest of these.

package semaphoreoftrays

import (
	"slices"
	"sync"
)

func Serve(tables []int, serve func(table int)) {
	for three := range slices.Chunk(tables, 3) {
		var waiters sync.WaitGroup
		for _, table := range three {
			waiters.Go(func() { serve(table) })
		}
		waiters.Wait()
	}
}
