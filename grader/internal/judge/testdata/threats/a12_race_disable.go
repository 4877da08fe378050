//koan:verdict rejected
//koan:unchecked pass
// Switches the race detector off where it would see the race. Only the static
// check stops this.

//go:build race

package count

import (
	"runtime"
	"sync"
	"unsafe"
)

func Count(n int, visit func()) int {
	var wg sync.WaitGroup
	seen := 0
	for range n {
		wg.Go(func() {
			visit()
			runtime.RaceAcquire(unsafe.Pointer(&seen))
			seen++
			runtime.RaceRelease(unsafe.Pointer(&seen))
		})
	}
	wg.Wait()
	return seen
}
