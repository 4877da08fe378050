//koan:verdict deadlock
// The wrong Done was taken out: now only burnt dishes come to an end.

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
				sorry(dish, err)
				kitchen.Done()
				return
			}
			serve(dish)
		}()
	}
	kitchen.Wait()
}
