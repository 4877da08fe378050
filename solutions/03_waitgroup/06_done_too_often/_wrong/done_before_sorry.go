//koan:verdict race
// One Done on every path, but on one of them before the work is over.

package donetoooften

import "sync"

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
			if err := cook(dish); err != nil {
				kitchen.Done()
				sorry(dish, err)
				return
			}
			serve(dish)
			kitchen.Done()
		}()
	}
	kitchen.Wait()
}
