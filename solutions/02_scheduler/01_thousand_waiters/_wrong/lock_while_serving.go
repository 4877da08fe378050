//koan:verdict wrong
// While he serves, a waiter waits too, for the kitchen: a thread that is his
// alone stands idle just the same.

package thousandwaiters

import (
	"runtime"
	"sync"
)

func Feast(tables int, bell <-chan struct{}, serve func(table int)) {
	var waiters sync.WaitGroup
	for table := range tables {
		waiters.Go(func() {
			<-bell
			runtime.LockOSThread()
			defer runtime.UnlockOSThread()
			serve(table)
		})
	}
	waiters.Wait()
}
