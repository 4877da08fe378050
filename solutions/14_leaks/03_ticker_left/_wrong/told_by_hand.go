//koan:verdict serial
// A send without a buffer waits until the watchman is back from his round.

package tickerleft

import "time"

func Patrol(every time.Duration, round func()) (dismiss func()) {
	ticker := time.NewTicker(every)
	morning := make(chan struct{})
	go func() {
		for {
			select {
			case <-ticker.C:
				round()
			case <-morning:
				return
			}
		}
	}()
	return func() {
		ticker.Stop()
		morning <- struct{}{}
	}
}
