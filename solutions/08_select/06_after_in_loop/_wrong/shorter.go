//koan:verdict wrong
// A shorter limit ends it early when nobody comes for a while.

package afterinloop

import "time"

func HappyHour(
	door <-chan string,
	lasts time.Duration,
	pour func(guest string),
) (glasses int) {
	for {
		select {
		case guest := <-door:
			pour(guest)
			glasses++
		case <-time.After(lasts / 60):
			return glasses
		}
	}
}
