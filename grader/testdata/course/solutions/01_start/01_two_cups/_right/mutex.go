package twocups

import "sync"

func Fill(pour func()) int {
	var wg sync.WaitGroup
	var mu sync.Mutex
	filled := 0
	for range 2 {
		wg.Go(func() {
			pour()
			mu.Lock()
			defer mu.Unlock()
			filled++
		})
	}
	wg.Wait()
	return filled
}
