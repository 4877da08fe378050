// Package firsterror is about the morning before the bar opens.
package firsterror

import "sync"

// Inspect lets all inspectors look at the bar, all at the same time. As soon
// as one of them finds a fault, Inspect returns it: the bar stays shut,
// whatever else will be found. It returns nil when all have looked and nobody
// has found anything.
//
// An inspector can't be called back. Whoever is still looking when the bar is
// shut finishes, and then goes home.
func Inspect(inspectors []func() (fault error)) error {
	// One fault is enough for Inspect, but every inspector may have one, and
	// needs a place for it: nobody takes the others any more.
	faults := make(chan error, len(inspectors))
	var all sync.WaitGroup
	for _, look := range inspectors {
		all.Go(func() {
			if fault := look(); fault != nil {
				faults <- fault
			}
		})
	}
	go func() {
		all.Wait()
		close(faults)
	}()
	return <-faults
}
