//koan:verdict wrong
// Who sleeps for a while instead of waiting for the bell serves before it rings.

package thousandwaiters

import (
	"sync"
	"time"
)

func Feast(tables int, bell <-chan struct{}, serve func(table int)) {
	var waiters sync.WaitGroup
	for table := range tables {
		waiters.Go(func() {
			time.Sleep(time.Millisecond)
			serve(table)
		})
	}
	waiters.Wait()
}
