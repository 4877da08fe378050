// Package workerpool is about the dishes of an evening.
package workerpool

import "sync"

// Wash has a rack with room for the whole pile: nobody has to wait.
func Wash(
	washers int,
	pile []string,
	wash func(dirty string) (clean string),
) []string {
	dirty := make(chan string)
	clean := make(chan string, len(pile))
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
