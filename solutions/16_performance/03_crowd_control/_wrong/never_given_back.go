//koan:verdict deadlock
// In front of the go statement, but nobody gives the place back.

package crowdcontrol

import "sync"

func Serve(queue []string, counters int, serve func(guest string)) {
	free := make(chan struct{}, counters)
	var yard sync.WaitGroup
	for _, guest := range queue {
		free <- struct{}{}
		yard.Go(func() { serve(guest) })
	}
	yard.Wait()
}
