//koan:verdict leak
// Who looks only when the ticker ticks whether he is dismissed will not look
// any more once it has been stopped.

package tickerleft

import (
	"sync/atomic"
	"time"
)

func Patrol(every time.Duration, round func()) (dismiss func()) {
	ticker := time.NewTicker(every)
	var dismissed atomic.Bool
	go func() {
		for range ticker.C {
			if dismissed.Load() {
				return
			}
			round()
		}
	}()
	return func() {
		dismissed.Store(true)
		ticker.Stop()
	}
}
