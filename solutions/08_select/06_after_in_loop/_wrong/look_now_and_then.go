//koan:verdict serial
// One look at the door a second: the guest waits for it.

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
			time.Sleep(time.Second)
		}
	}
	return glasses
}
