//koan:verdict race
// Everybody is waited for, and then two add to the sum at once.

package countthehouse

import "sync"

func Count(
	hall string,
	lamps func(room string) int,
	doors func(room string) []string,
) int {
	var visitors sync.WaitGroup
	total := 0
	var visit func(room string)
	visit = func(room string) {
		total += lamps(room)
		for _, next := range doors(room) {
			visitors.Go(func() { visit(next) })
		}
	}
	visitors.Go(func() { visit(hall) })
	visitors.Wait()
	return total
}
