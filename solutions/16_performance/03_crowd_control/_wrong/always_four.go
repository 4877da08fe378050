//koan:verdict wrong
// There were four counters in the story; the parameter says how many there
// are.

package crowdcontrol

import "sync"

func Serve(queue []string, counters int, serve func(guest string)) {
	free := make(chan struct{}, 4)
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
