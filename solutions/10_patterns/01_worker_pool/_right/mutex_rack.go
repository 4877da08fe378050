// Package workerpool is about the dishes of an evening.
package workerpool

import "sync"

// Wash has the washers put the dishes on the rack themselves, one at a time.
func Wash(
	washers int,
	pile []string,
	wash func(dirty string) (clean string),
) []string {
	dirty := make(chan string)
	var mu sync.Mutex
	var rack []string
	var crew sync.WaitGroup
	for range washers {
		crew.Go(func() {
			for dish := range dirty {
				done := wash(dish)
				mu.Lock()
				rack = append(rack, done)
				mu.Unlock()
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
