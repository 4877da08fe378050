//koan:verdict panic
// Panics in a goroutine of its own: the tests that follow never run.

package count

import "sync"

func Count(n int, visit func()) int {
	var wg sync.WaitGroup
	for range n {
		wg.Go(visit)
	}
	wg.Go(func() {
		if n == 3 {
			panic("no more guests")
		}
	})
	wg.Wait()
	return n
}
