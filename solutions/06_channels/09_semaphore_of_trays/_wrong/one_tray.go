//koan:verdict serial
// A lock is a room with one tray.

package semaphoreoftrays

import "sync"

func Serve(tables []int, serve func(table int)) {
	var tray sync.Mutex
	var waiters sync.WaitGroup
	for _, table := range tables {
		waiters.Go(func() {
			tray.Lock()
			defer tray.Unlock()
			serve(table)
		})
	}
	waiters.Wait()
}
