//koan:verdict wrong
// It asks the clock and the door all the time, and never rests.

package afterinloop

import "time"

func HappyHour(
	door <-chan string,
	lasts time.Duration,
	pour func(guest string),
) (glasses int) {
	start := time.Now()
	for time.Since(start) < lasts {
		select {
		case guest := <-door:
			pour(guest)
			glasses++
		default:
		}
	}
	return glasses
}
