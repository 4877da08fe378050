//koan:verdict wrong
// The lock ends the race, but the barista still gets up every millisecond to
// look at an empty counter.

package passthecup

import (
	"sync"
	"time"
)

func Serve(next func() (order string, ok bool), brew func(order string)) {
	var mu sync.Mutex
	var cups []string
	closed := false

	go func() {
		for {
			order, ok := next()
			mu.Lock()
			if !ok {
				closed = true
				mu.Unlock()
				return
			}
			cups = append(cups, order)
			mu.Unlock()
		}
	}()

	for {
		mu.Lock()
		if len(cups) == 0 {
			end := closed
			mu.Unlock()
			if end {
				return
			}
			time.Sleep(time.Millisecond)
			continue
		}
		order := cups[0]
		cups = cups[1:]
		mu.Unlock()
		brew(order)
	}
}
