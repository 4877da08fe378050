//koan:verdict rejected
//koan:unchecked race
// Imports package runtime twice; one name for show, the other to change it.

package count

import (
	"runtime"
	show "runtime"
	"sync"
)

var _ = show.NumCPU

func Count(n int, visit func()) int {
	runtime.GOMAXPROCS(1)
	var wg sync.WaitGroup
	seen := 0
	for range n {
		wg.Go(func() {
			visit()
			seen++
		})
	}
	wg.Wait()
	return seen
}
