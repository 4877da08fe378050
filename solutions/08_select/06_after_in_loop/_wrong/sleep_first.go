//koan:verdict wrong
// The bar sleeps through the happy hour, and then opens the door.

package afterinloop

import "time"

func HappyHour(
	door <-chan string,
	lasts time.Duration,
	pour func(guest string),
) (glasses int) {
	time.Sleep(lasts)
	for {
		select {
		case guest := <-door:
			pour(guest)
			glasses++
		default:
			return glasses
		}
	}
}
