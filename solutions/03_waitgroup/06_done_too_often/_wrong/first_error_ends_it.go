//koan:verdict wrong
// When one dish is burnt, those that nobody has begun are forgotten.

package donetoooften

import (
	"golang.org/x/sync/errgroup"
	"sync/atomic"
)

func Dinner(
	dishes []string,
	cook func(dish string) error,
	serve func(dish string),
	sorry func(dish string, err error),
) {

	var g errgroup.Group
	var failed atomic.Bool
	for _, dish := range dishes {
		g.Go(func() error {
			if failed.Load() {
				return nil
			}
			if err := cook(dish); err != nil {
				failed.Store(true)
				sorry(dish, err)
				return err
			}
			serve(dish)
			return nil
		})
	}
	g.Wait()
}
