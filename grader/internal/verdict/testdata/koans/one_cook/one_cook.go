// Package onecook cooks for a night.
package onecook

import "sync"

// Cook prepares all dishes, three at a time.
func Cook(dishes int, prepare func(int)) {
	var wg sync.WaitGroup
	var stove sync.Mutex
	for dish := range dishes {
		wg.Go(func() {
			stove.Lock()
			defer stove.Unlock()
			prepare(dish)
		})
	}
	wg.Wait()
}
