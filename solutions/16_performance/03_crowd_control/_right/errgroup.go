// Package crowdcontrol is about a street party with far too many guests.
package crowdcontrol

import "golang.org/x/sync/errgroup"

// Serve serves every guest. The group has a limit.
func Serve(queue []string, counters int, serve func(guest string)) {
	var yard errgroup.Group
	yard.SetLimit(counters)
	for _, guest := range queue {
		yard.Go(func() error {
			serve(guest)
			return nil
		})
	}
	yard.Wait()
}
