//koan:verdict serial
// Who looks at the clock only when a guest comes waits for one more.

package afterinloop

import "time"

func HappyHour(
	door <-chan string,
	lasts time.Duration,
	pour func(guest string),
) (glasses int) {
	start := time.Now()
	for guest := range door {
		if time.Since(start) >= lasts {
			break
		}
		pour(guest)
		glasses++
	}
	return glasses
}
