// Package crowdcontrol is about a street party with far too many guests.
package crowdcontrol

import (
	"sync"
	"sync/atomic"
)

// Serve serves every guest. The counters draw numbers.
func Serve(queue []string, counters int, serve func(guest string)) {
	var next atomic.Int64
	var open sync.WaitGroup
	for range counters {
		open.Go(func() {
			for {
				number := int(next.Add(1)) - 1
				if number >= len(queue) {
					return
				}
				serve(queue[number])
			}
		})
	}
	open.Wait()
}
