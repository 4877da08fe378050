//koan:verdict serial
// One lock around the whole kitchen: one dish at a time, in as many goroutines
// as you like.

package donetoooften

import "sync"

func Dinner(
	dishes []string,
	cook func(dish string) error,
	serve func(dish string),
	sorry func(dish string, err error),
) {
	var kitchen sync.WaitGroup
	var stove sync.Mutex
	for _, dish := range dishes {
		kitchen.Go(func() {
			stove.Lock()
			defer stove.Unlock()
			if err := cook(dish); err != nil {
				sorry(dish, err)
				return
			}
			serve(dish)
		})
	}
	kitchen.Wait()
}
