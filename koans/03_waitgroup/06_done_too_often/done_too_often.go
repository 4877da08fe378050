// Package donetoooften is about dinners at which not every dish turns out well.
package donetoooften

import "sync"

// Dinner cooks all dishes at the same time. A dish that turns out well is
// served; for one that doesn't, the waiter says sorry at the table. Dinner
// returns when every dish has come to its end, the one way or the other.
func Dinner(
	dishes []string,
	cook func(dish string) error,
	serve func(dish string),
	sorry func(dish string, err error),
) {
	var kitchen sync.WaitGroup
	for _, dish := range dishes {
		kitchen.Add(1)
		go func() {
			defer kitchen.Done()
			if err := cook(dish); err != nil {
				sorry(dish, err)
				kitchen.Done()
				return
			}
			serve(dish)
		}()
	}
	kitchen.Wait()
}
