//koan:verdict wrong
// The thread is given back, but only when the long wait is over.

package thousandwaiters

import (
	"runtime"
	"sync"
)

func Feast(tables int, bell <-chan struct{}, serve func(table int)) {
	var waiters sync.WaitGroup
	for table := range tables {
		waiters.Go(func() {
			runtime.LockOSThread()
			<-bell
			runtime.UnlockOSThread()
			serve(table)
		})
	}
	waiters.Wait()
}
