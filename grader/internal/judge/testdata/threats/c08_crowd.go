//koan:verdict wrong
// Starts 20,000 goroutines; the race detector could once not count so far.

package count

import "sync"

func Count(n int, visit func()) int {
	var wg sync.WaitGroup
	guests := n
	if n == 3 {
		guests = 20_000
	}
	for range guests {
		wg.Go(visit)
	}
	wg.Wait()
	return n
}
