//koan:verdict rejected
//koan:unchecked pass
// Tells the compiler to hide the race from the race detector. Only the static
// check stops this.

package count

import "sync"

func Count(n int, visit func()) int {
	var wg sync.WaitGroup
	seen := 0
	for range n {
		wg.Go(func() {
			visit()
			add(&seen)
		})
	}
	wg.Wait()
	return seen
}

//go:norace
//go:noinline
func add(seen *int) { *seen++ }
