// Package crowdcontrol is about a street party with far too many guests.
package crowdcontrol

import "sync"

// Serve serves every guest. Who waits for a counter is woken by who leaves one.
func Serve(queue []string, counters int, serve func(guest string)) {
	var mu sync.Mutex
	left := sync.NewCond(&mu)
	busy := 0
	for _, guest := range queue {
		mu.Lock()
		for busy == counters {
			left.Wait()
		}
		busy++
		mu.Unlock()
		go func() {
			serve(guest)
			mu.Lock()
			defer mu.Unlock()
			busy--
			left.Signal()
		}()
	}
	mu.Lock()
	defer mu.Unlock()
	for busy > 0 {
		left.Wait()
	}
}
