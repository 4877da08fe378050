//koan:verdict leak
// A ticker that ticks once in a hundred years keeps its listener for a hundred
// years.

package tickerleft

import "time"

func Patrol(every time.Duration, round func()) (dismiss func()) {
	ticker := time.NewTicker(every)
	go func() {
		for range ticker.C {
			round()
		}
	}()
	return func() { ticker.Reset(100 * 365 * 24 * time.Hour) }
}
