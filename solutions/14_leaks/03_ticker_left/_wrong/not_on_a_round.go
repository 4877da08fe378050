//koan:verdict leak
// Who is on a round is not at home to hear that he is dismissed, and nobody
// will tell him twice.

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
		select {
		case morning <- struct{}{}:
		default:
		}
	}
}
