//koan:verdict race
// Only the flag is safe now. The cups are still touched by both of them.

package passthecup

import (
	"sync/atomic"
	"time"
)

func Serve(next func() (order string, ok bool), brew func(order string)) {
	var cups []string
	var closed atomic.Bool

	go func() {
		for {
			order, ok := next()
			if !ok {
				closed.Store(true)
				return
			}
			cups = append(cups, order)
		}
	}()

	for !closed.Load() || len(cups) > 0 {
		if len(cups) == 0 {
			time.Sleep(time.Millisecond)
			continue
		}
		brew(cups[0])
		cups = cups[1:]
	}
}
