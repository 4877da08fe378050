//koan:verdict wrong
// Group after group: the slowest one of each group holds up all the others.

package crowdcontrol

import (
	"slices"
	"sync"
)

func Serve(queue []string, counters int, serve func(guest string)) {
	for group := range slices.Chunk(queue, counters) {
		var yard sync.WaitGroup
		for _, guest := range group {
			yard.Go(func() { serve(guest) })
		}
		yard.Wait()
	}
}
