//koan:verdict leak
// A sleep can't be interrupted: the watchman hears of it when he wakes up.

package tickerleft

import "time"

func Patrol(every time.Duration, round func()) (dismiss func()) {
	morning := make(chan struct{})
	go func() {
		for {
			time.Sleep(every)
			select {
			case <-morning:
				return
			default:
				round()
			}
		}
	}()
	return func() { close(morning) }
}
