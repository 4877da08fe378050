//koan:verdict deadlock
// A rack with room for ten is enough until the eleventh dish comes.

package workerpool

import "sync"

func Wash(
	washers int,
	pile []string,
	wash func(dirty string) (clean string),
) []string {
	dirty, clean := make(chan string), make(chan string, 10)
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
