//koan:verdict deadlock
// Room for 1024 looks like plenty, until all the weddings of a year have to be
// washed up.

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
	dirty, clean := make(chan string), make(chan string, 1024)
	var crew sync.WaitGroup
	for range washers {
		crew.Go(func() {
			for dish := range dirty {
				clean <- wash(dish)
			}
		})
	}
	for _, dish := range pile {
		dirty <- dish
	}
	close(dirty)
	crew.Wait()
	close(clean)
	var rack []string
	for dish := range clean {
		rack = append(rack, dish)
	}
	return rack
}
