//koan:verdict serial
// Eight waiters need at most eight threads, but then the ninth table waits
// until another one is served.

package thousandwaiters

import (
	"runtime"
	"sync"
)

func Feast(tables int, bell <-chan struct{}, serve func(table int)) {
	next := make(chan int, tables)
	for table := range tables {
		next <- table
	}
	close(next)
	var waiters sync.WaitGroup
	for range 8 {
		waiters.Go(func() {
			runtime.LockOSThread()
			defer runtime.UnlockOSThread()
			<-bell
			for table := range next {
				serve(table)
			}
		})
	}
	waiters.Wait()
}
