//koan:verdict race
// Nobody counts anything any more; a while is not the same as done.

package donetoooften

import "time"

func Dinner(
	dishes []string,
	cook func(dish string) error,
	serve func(dish string),
	sorry func(dish string, err error),
) {
	for _, dish := range dishes {
		go func() {
			if err := cook(dish); err != nil {
				sorry(dish, err)
				return
			}
			serve(dish)
		}()
	}
	time.Sleep(50 * time.Millisecond)
}
