//koan:verdict wrong
// Somebody else looks at the clock and writes down that it is over; who waits at
// the door does not see it until one more guest comes.

package afterinloop

import (
	"sync/atomic"
	"time"
)

func HappyHour(
	door <-chan string,
	lasts time.Duration,
	pour func(guest string),
) (glasses int) {
	var over atomic.Bool
	go func() {
		time.Sleep(lasts)
		over.Store(true)
	}()
	for !over.Load() {
		pour(<-door)
		glasses++
	}
	return glasses
}
