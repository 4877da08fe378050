// Package donetoooften is about dinners at which not every dish turns out well.
package donetoooften

import "golang.org/x/sync/errgroup"

func Dinner(
	dishes []string,
	cook func(dish string) error,
	serve func(dish string),
	sorry func(dish string, err error),
) {
	var kitchen errgroup.Group
	for _, dish := range dishes {
		kitchen.Go(func() error {
			err := cook(dish)
			if err != nil {
				sorry(dish, err)
			} else {
				serve(dish)
			}
			return err
		})
	}
	_ = kitchen.Wait()
}
