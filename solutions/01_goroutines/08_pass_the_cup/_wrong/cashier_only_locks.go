//koan:verdict race
// A lock that only one of the two takes when it matters keeps nobody out.

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

	for !closed || len(cups) > 0 {
		if len(cups) == 0 {
			time.Sleep(time.Millisecond)
			continue
		}
		brew(cups[0])
		cups = cups[1:]
	}
}
