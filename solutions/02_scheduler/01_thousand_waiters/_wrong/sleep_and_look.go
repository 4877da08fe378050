//koan:verdict wrong
// A waiter who sleeps and looks again holds no thread, but he is never at rest:
// a thousand of them wake up a thousand times a second each.

package thousandwaiters

import (
	"sync"
	"time"
)

func Feast(tables int, bell <-chan struct{}, serve func(table int)) {
	var waiters sync.WaitGroup
	for table := range tables {
		waiters.Go(func() {
			for {
				select {
				case <-bell:
					serve(table)
					return
				default:
					time.Sleep(time.Millisecond)
				}
			}
		})
	}
	waiters.Wait()
}
