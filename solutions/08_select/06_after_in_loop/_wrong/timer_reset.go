//koan:verdict wrong
// A timer instead of time.After, but wound up again for each guest.

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
			timer.Reset(lasts)
		case <-timer.C:
			return glasses
		}
	}
}
