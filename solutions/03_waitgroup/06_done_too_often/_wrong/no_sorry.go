//koan:verdict wrong
// A dish that burns is passed over in silence.

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
		kitchen.Go(func() {
			if cook(dish) == nil {
				serve(dish)
			}
		})
	}
	kitchen.Wait()
}
