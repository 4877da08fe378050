//koan:verdict deadlock
// A channel has room for the notes of a hundred rooms, and is read when all have
// been counted: in a larger house nobody gets that far.

package countthehouse

import (
	"sync"
)

func Count(
	hall string,
	lamps func(room string) int,
	doors func(room string) []string,
) int {

	var visitors sync.WaitGroup
	sums := make(chan int, 100)
	var visit func(string)
	visit = func(name string) {
		sums <- lamps(name)
		for _, next := range doors(name) {
			visitors.Go(func() { visit(next) })
		}
	}
	visitors.Go(func() { visit(hall) })
	visitors.Wait()
	close(sums)
	n := 0
	for s := range sums {
		n += s
	}
	return n
}
