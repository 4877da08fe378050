//koan:verdict wrong
// The number of those who are out is right at any time, and is asked for all
// the time.

package countthehouse

import (
	"sync/atomic"
	"time"
)

func Count(
	hall string,
	lamps func(room string) int,
	doors func(room string) []string,
) int {
	var out, total atomic.Int64
	var visit func(room string)
	visit = func(room string) {
		defer out.Add(-1)
		total.Add(int64(lamps(room)))
		for _, next := range doors(room) {
			out.Add(1)
			go visit(next)
		}
	}
	out.Add(1)
	go visit(hall)
	for out.Load() > 0 {
		time.Sleep(time.Millisecond)
	}
	return int(total.Load())
}
