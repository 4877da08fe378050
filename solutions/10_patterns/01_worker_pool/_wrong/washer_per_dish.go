//koan:verdict wrong
// A washer for every dish: there are only so many sinks.

package workerpool

import "sync"

func Wash(
	washers int,
	pile []string,
	wash func(dirty string) (clean string),
) []string {
	clean := make(chan string, len(pile))
	var crew sync.WaitGroup
	for _, dish := range pile {
		crew.Go(func() { clean <- wash(dish) })
	}
	crew.Wait()
	close(clean)
	var rack []string
	for dish := range clean {
		rack = append(rack, dish)
	}
	return rack
}
