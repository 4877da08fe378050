//koan:verdict wrong
// The tray is put back before the table is served.

package semaphoreoftrays

import "sync"

func Serve(tables []int, serve func(table int)) {
	trays := make(chan struct{}, 3)
	var waiters sync.WaitGroup
	for _, table := range tables {
		waiters.Go(func() {
			trays <- struct{}{}
			<-trays
			serve(table)
		})
	}
	waiters.Wait()
}
