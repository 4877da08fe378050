// Package afterinloop has a timer, and stops it.
package afterinloop

import "time"

func HappyHour(
	door <-chan string,
	lasts time.Duration,
	pour func(guest string),
) (glasses int) {
	timer := time.NewTimer(lasts)
	defer timer.Stop()
	for {
		select {
		case guest := <-door:
			pour(guest)
			glasses++
		case <-timer.C:
			return glasses
		}
	}
}
