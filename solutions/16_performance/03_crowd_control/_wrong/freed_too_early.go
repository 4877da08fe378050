//koan:verdict wrong
// The goroutine is limited, but the loop itself gives the place back at once.

package crowdcontrol

import "sync"

func Serve(queue []string, counters int, serve func(guest string)) {
	free := make(chan struct{}, counters)
	var yard sync.WaitGroup
	for _, guest := range queue {
		free <- struct{}{}
		yard.Go(func() { serve(guest) })
		<-free
	}
	yard.Wait()
}
