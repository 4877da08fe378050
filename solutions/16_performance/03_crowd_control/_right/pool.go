// Package crowdcontrol is about a street party with far too many guests.
package crowdcontrol

import "sync"

// Serve serves every guest. Each counter is a goroutine, and calls the next.
func Serve(queue []string, counters int, serve func(guest string)) {
	next := make(chan string)
	var open sync.WaitGroup
	for range counters {
		open.Go(func() {
			for guest := range next {
				serve(guest)
			}
		})
	}
	for _, guest := range queue {
		next <- guest
	}
	close(next)
	open.Wait()
}
