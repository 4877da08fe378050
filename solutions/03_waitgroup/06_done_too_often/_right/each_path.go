// Package donetoooften is about dinners at which not every dish turns out well.
package donetoooften

import "sync"

func Dinner(
	dishes []string,
	cook func(dish string) error,
	serve func(dish string),
	sorry func(dish string, err error),
) {
	var kitchen sync.WaitGroup
	kitchen.Add(len(dishes))
	for _, dish := range dishes {
		go func() {
			// No defer: each path says Done itself, and once.
			if err := cook(dish); err != nil {
				sorry(dish, err)
				kitchen.Done()
				return
			}
			serve(dish)
			kitchen.Done()
		}()
	}
	kitchen.Wait()
}
