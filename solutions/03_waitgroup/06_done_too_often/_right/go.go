// Package donetoooften is about dinners at which not every dish turns out well.
package donetoooften

import "sync"

func Dinner(
	dishes []string,
	cook func(dish string) error,
	serve func(dish string),
	sorry func(dish string, err error),
) {
	// Go does the Add and the Done: there is nothing left to say twice.
	var kitchen sync.WaitGroup
	for _, dish := range dishes {
		kitchen.Go(func() {
			if err := cook(dish); err != nil {
				sorry(dish, err)
				return
			}
			serve(dish)
		})
	}
	kitchen.Wait()
}
