//koan:verdict wrong
// A queue for each counter: who stands behind somebody slow has bad luck.

package crowdcontrol

import "sync"

func Serve(queue []string, counters int, serve func(guest string)) {
	var yard sync.WaitGroup
	for counter := range counters {
		yard.Go(func() {
			for i := counter; i < len(queue); i += counters {
				serve(queue[i])
			}
		})
	}
	yard.Wait()
}
