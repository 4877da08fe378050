//koan:verdict wrong
// With as many trays as tables there is no limit left.

package semaphoreoftrays

import "sync"

func Serve(tables []int, serve func(table int)) {
	trays := make(chan struct{}, len(tables))
	var waiters sync.WaitGroup
	for _, table := range tables {
		trays <- struct{}{}
		waiters.Go(func() {
			defer func() { <-trays }()
			serve(table)
		})
	}
	waiters.Wait()
}
