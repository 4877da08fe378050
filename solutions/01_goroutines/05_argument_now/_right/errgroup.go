// Package argumentnow is about a kitchen with a cook for every table.
package argumentnow

import "golang.org/x/sync/errgroup"

// Dinner uses a group that could also collect errors.
func Dinner(tables int, cook func(int) string, serve func(int, string)) {
	var dinner errgroup.Group
	for table := range tables {
		dinner.Go(func() error {
			serve(table, cook(table))
			return nil
		})
	}
	dinner.Wait()
}
