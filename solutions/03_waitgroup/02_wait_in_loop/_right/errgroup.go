// Package waitinloop is about a kitchen that gets ready for the evening.
package waitinloop

import "golang.org/x/sync/errgroup"

// HeatOvens heats up all ovens at the same time.
func HeatOvens(ovens int, heat func(oven int)) {
	var cold errgroup.Group
	for oven := range ovens {
		cold.Go(func() error {
			heat(oven)
			return nil
		})
	}
	cold.Wait()
}
