//koan:verdict wrong
// A pause isn't a limit: these guests talk longer.

package semaphoreoftrays

import (
	"sync"
	"time"
)

func Serve(tables []int, serve func(table int)) {
	trays := make(chan struct{}, 3)
	var waiters sync.WaitGroup
	for _, table := range tables {
		trays <- struct{}{}
		waiters.Go(func() { serve(table) })
		time.Sleep(time.Millisecond)
		<-trays
	}
	waiters.Wait()
}
