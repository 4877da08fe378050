// Package afterinloop has a context with the limit.
package afterinloop

import (
	"context"
	"time"
)

func HappyHour(
	door <-chan string,
	lasts time.Duration,
	pour func(guest string),
) (glasses int) {
	hour, cancel := context.WithTimeout(context.Background(), lasts)
	defer cancel()
	for {
		select {
		case guest := <-door:
			pour(guest)
			glasses++
		case <-hour.Done():
			return glasses
		}
	}
}
