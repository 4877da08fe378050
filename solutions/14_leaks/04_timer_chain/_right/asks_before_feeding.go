// Package timerchain is about a sourdough that wants to be fed.
package timerchain

import (
	"sync/atomic"
	"time"
)

// Keep takes in a sourdough. The timer goes off once more when it is gone; then
// it sees that, and the chain ends.
func Keep(rest time.Duration, feed func()) (giveAway func()) {
	var gone atomic.Bool
	var again func()
	again = func() {
		if gone.Load() {
			return
		}
		feed()
		time.AfterFunc(rest, again)
	}
	time.AfterFunc(rest, again)
	return func() { gone.Store(true) }
}
