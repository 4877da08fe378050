//koan:verdict wrong
// Everybody is waited for, but no longer than a minute.

package countthehouse

import (
	"sync"
	"sync/atomic"
	"time"
)

func Count(
	hall string,
	lamps func(room string) int,
	doors func(room string) []string,
) int {

	var visitors sync.WaitGroup
	var total atomic.Int64
	var visit func(string)
	visit = func(name string) {
		total.Add(int64(lamps(name)))
		for _, next := range doors(name) {
			visitors.Go(func() { visit(next) })
		}
	}
	visitors.Go(func() { visit(hall) })
	done := make(chan bool)
	go func() { visitors.Wait(); close(done) }()
	select {
	case <-done:
	case <-time.After(time.Minute):
	}
	return int(total.Load())
}
