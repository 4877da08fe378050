//koan:verdict race
// A lock that only one goroutine knows keeps nobody out.

package twocups

import "sync"

func Fill(pour func()) int {
	var wg sync.WaitGroup
	filled := 0
	for range 2 {
		wg.Go(func() {
			var mu sync.Mutex
			mu.Lock()
			defer mu.Unlock()
			pour()
			filled++
		})
	}
	wg.Wait()
	return filled
}
