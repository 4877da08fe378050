// Package workerpool is about the dishes of an evening.
package workerpool

import "sync"

// Wash has a pile of dishes washed by so many washers. All washers wash at the
// same time, each one dish after the other; whoever is free takes the next dish
// from the pile. Wash returns the clean dishes, in the order in which they were
// ready, when the last one is clean and the washers have gone home.
func Wash(
	washers int,
	pile []string,
	wash func(dirty string) (clean string),
) []string {
	dirty, clean := make(chan string), make(chan string)
	var crew sync.WaitGroup
	for range washers {
		crew.Go(func() {
			for dish := range dirty {
				clean <- wash(dish)
			}
		})
	}
	// The pile is handed out on the side, so that this goroutine is free to
	// take the clean dishes off the washers' hands from the first one on.
	go func() {
		for _, dish := range pile {
			dirty <- dish
		}
		close(dirty)
		crew.Wait()
		close(clean)
	}()
	var rack []string
	for dish := range clean {
		rack = append(rack, dish)
	}
	return rack
}
