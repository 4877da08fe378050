//koan:verdict deadlock
// A channel without a buffer has no trays at all: the first waiter can never
// take one.

package semaphoreoftrays

import "sync"

func Serve(tables []int, serve func(table int)) {
	var waiters sync.WaitGroup
	trays := make(chan struct{})
	for _, table := range tables {
		trays <- struct{}{}
		waiters.Go(func() {
			defer func() { <-trays }()
			serve(table)
		})
	}
	waiters.Wait()
}
