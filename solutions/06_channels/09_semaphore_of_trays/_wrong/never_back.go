//koan:verdict deadlock
// Nobody brings a tray back: the fourth table is never served.

package semaphoreoftrays

import "sync"

func Serve(tables []int, serve func(table int)) {
	trays := make(chan struct{}, 3)
	var waiters sync.WaitGroup
	for _, table := range tables {
		trays <- struct{}{}
		waiters.Go(func() { serve(table) })
	}
	waiters.Wait()
}
