// Package crowdcontrol is about a street party with far too many guests.
package crowdcontrol

import "sync"

// Serve serves every guest of the queue, in any order, and returns when the
// last one has been served; nobody is served twice. How long it takes depends
// on the guest.
//
// There are so many counters, one guest at each, and they are all open at the
// same time. As soon as one is free, the next guest comes to it, whatever
// happens at the others.
//
// Tens of thousands may come, and the yard is small: besides the guests at the
// counters, at most two goroutines of Serve are waiting for anything.
func Serve(queue []string, counters int, serve func(guest string)) {
	free := make(chan struct{}, counters)
	var yard sync.WaitGroup
	for _, guest := range queue {
		yard.Go(func() {
			free <- struct{}{}
			defer func() { <-free }()
			serve(guest)
		})
	}
	yard.Wait()
}
