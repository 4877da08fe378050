//koan:verdict leak
// Leaves a goroutine behind for ever.

package count

import "sync"

func Count(n int, visit func()) int {
	go func() { select {} }()
	var wg sync.WaitGroup
	for range n {
		wg.Go(visit)
	}
	wg.Wait()
	return n
}
