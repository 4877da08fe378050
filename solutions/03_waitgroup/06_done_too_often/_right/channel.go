// Package donetoooften is about dinners at which not every dish turns out well.
package donetoooften

func Dinner(
	dishes []string,
	cook func(dish string) error,
	serve func(dish string),
	sorry func(dish string, err error),
) {
	done := make(chan struct{})
	for _, dish := range dishes {
		go func() {
			defer func() { done <- struct{}{} }()
			if err := cook(dish); err != nil {
				sorry(dish, err)
				return
			}
			serve(dish)
		}()
	}
	for range dishes {
		<-done
	}
}
