//koan:verdict race
// Everybody puts dishes on the rack at the same time.

package workerpool

import "sync"

func Wash(
	washers int,
	pile []string,
	wash func(dirty string) (clean string),
) []string {
	dirty := make(chan string)
	var rack []string
	var crew sync.WaitGroup
	for range washers {
		crew.Go(func() {
			for dish := range dirty {
				rack = append(rack, wash(dish))
			}
		})
	}
	for _, dish := range pile {
		dirty <- dish
	}
	close(dirty)
	crew.Wait()
	return rack
}
