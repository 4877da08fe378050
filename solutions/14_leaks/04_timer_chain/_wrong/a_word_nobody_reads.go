//koan:verdict leak
// Who feeds asks whether the dough is gone, but the next time is arranged
// without asking; and so is the next feeding, since it was asked too early.

package timerchain

import (
	"sync/atomic"
	"time"
)

func Keep(rest time.Duration, feed func()) (giveAway func()) {
	var gone atomic.Bool
	var again func()
	again = func() {
		if !gone.Load() {
			time.AfterFunc(rest, again)
		}
		feed()
	}
	timer := time.AfterFunc(rest, again)
	return func() {
		gone.Store(true)
		timer.Stop()
	}
}
