//koan:verdict serial
// Four cooks, because there were four dishes yesterday.

package donetoooften

import (
	"sync"
)

func Dinner(
	dishes []string,
	cook func(dish string) error,
	serve func(dish string),
	sorry func(dish string, err error),
) {

	var kitchen sync.WaitGroup
	next := make(chan string)
	for range 4 {
		kitchen.Go(func() {
			for dish := range next {
				if err := cook(dish); err != nil {
					sorry(dish, err)
					continue
				}
				serve(dish)
			}
		})
	}
	for _, dish := range dishes {
		next <- dish
	}
	close(next)
	kitchen.Wait()
}
