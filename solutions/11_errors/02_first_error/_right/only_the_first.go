// Package firsterror is about the morning before the bar opens.
package firsterror

import "sync"

// Inspect lets all inspectors look. Whoever finds the place for the one fault
// taken throws theirs away: there is an older one.
func Inspect(inspectors []func() (fault error)) error {
	faults := make(chan error, 1)
	var all sync.WaitGroup
	for _, look := range inspectors {
		all.Go(func() {
			if fault := look(); fault != nil {
				select {
				case faults <- fault:
				default:
				}
			}
		})
	}
	go func() {
		all.Wait()
		close(faults)
	}()
	return <-faults
}
