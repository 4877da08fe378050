//koan:verdict deadlock
// Two Adds for two Dones: but a dish that turns out well says Done only once.

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
		kitchen.Add(2)
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
