// Package afterinloop is about a happy hour.
package afterinloop

import "time"

// HappyHour begins when it is called, and lasts as long as it says: not longer
// because people keep coming, and not shorter because nobody comes. Whoever
// comes meanwhile gets a glass at once; pouring one takes no time. When it is
// over, HappyHour returns how many glasses were poured. Who is at the door then
// comes for the next one.
func HappyHour(
	door <-chan string,
	lasts time.Duration,
	pour func(guest string),
) (glasses int) {
	over := time.After(lasts) // one clock, started once
	for {
		select {
		case guest := <-door:
			pour(guest)
			glasses++
		case <-over:
			return glasses
		}
	}
}
