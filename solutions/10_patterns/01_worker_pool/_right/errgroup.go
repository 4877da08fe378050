// Package workerpool is about the dishes of an evening.
package workerpool

import (
	"sync"

	"golang.org/x/sync/errgroup"
)

// Wash lets a group do the counting: no more than so many at once.
func Wash(
	washers int,
	pile []string,
	wash func(dirty string) (clean string),
) []string {
	var crew errgroup.Group
	crew.SetLimit(washers)
	var mu sync.Mutex
	var rack []string
	for _, dish := range pile {
		crew.Go(func() error {
			done := wash(dish)
			mu.Lock()
			defer mu.Unlock()
			rack = append(rack, done)
			return nil
		})
	}
	_ = crew.Wait()
	return rack
}
