//koan:verdict wrong
// Leaves no goroutine behind but a timer, which comes back again and again. The
// grader can't see that; the koan's test has to let time pass and count.

package count

import (
	"sync"
	"time"
)

func Count(n int, visit func()) int {
	var wg sync.WaitGroup
	for range n {
		wg.Go(visit)
	}
	wg.Wait()
	again(visit)
	return n
}

func again(visit func()) {
	time.AfterFunc(time.Minute, func() {
		visit()
		again(visit)
	})
}
