//koan:verdict race
// The panic is gone, the second Done isn't: it signs off a dish that is still
// on the stove, and Dinner returns without it.

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
			defer func() { _ = recover() }()
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
