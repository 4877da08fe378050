//koan:verdict leak
// The ticker goes on, so the watchman does learn that he is dismissed: at the
// next tick, not now.

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
				ticker.Stop()
				return
			}
			round()
		}
	}()
	return func() { dismissed.Store(true) }
}
