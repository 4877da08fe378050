//koan:verdict wrong
// More room at the counters: there was only so much.

package crowdcontrol

import "sync"

func Serve(queue []string, counters int, serve func(guest string)) {
	free := make(chan struct{}, len(queue))
	var yard sync.WaitGroup
	for _, guest := range queue {
		free <- struct{}{}
		yard.Go(func() {
			defer func() { <-free }()
			serve(guest)
		})
	}
	yard.Wait()
}
