//koan:verdict race
// An atomic sum is a sum without a race: of those who happen to be done.

package countthehouse

import (
	"sync"
	"sync/atomic"
)

func Count(
	hall string,
	lamps func(room string) int,
	doors func(room string) []string,
) int {
	var visitors sync.WaitGroup
	var total atomic.Int64
	var visit func(room string)
	visit = func(room string) {
		total.Add(int64(lamps(room)))
		visitors.Done()
		for _, next := range doors(room) {
			visitors.Add(1)
			go visit(next)
		}
	}
	visitors.Add(1)
	go visit(hall)
	visitors.Wait()
	return int(total.Load())
}
