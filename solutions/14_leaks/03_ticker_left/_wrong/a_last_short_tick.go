//koan:verdict leak
// The next tick comes soon, but soon isn't now.

package tickerleft

import (
	"sync/atomic"
	"time"
)

func Patrol(every time.Duration, round func()) (dismiss func()) {
	ticker := time.NewTicker(every)
	var off atomic.Bool
	go func() {
		for range ticker.C {
			if off.Load() {
				ticker.Stop()
				return
			}
			round()
		}
	}()
	return func() { off.Store(true); ticker.Reset(time.Millisecond) }
}
