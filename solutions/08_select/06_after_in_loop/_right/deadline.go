// Package afterinloop knows when it ends, and waits for what is left.
package afterinloop

import "time"

func HappyHour(
	door <-chan string,
	lasts time.Duration,
	pour func(guest string),
) (glasses int) {
	end := time.Now().Add(lasts)
	for {
		select {
		case guest := <-door:
			pour(guest)
			glasses++
		case <-time.After(time.Until(end)):
			return glasses
		}
	}
}
