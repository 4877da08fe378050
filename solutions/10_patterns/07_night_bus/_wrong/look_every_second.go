//koan:verdict wrong
// Somebody looks at the clock once a second: every bus leaves up to a second
// late, and the clock wakes a goroutine all night.

package nightbus

import (
	"sync"
	"time"
)

// NightBus takes the guests home in the order in which they come. A bus leaves
// when it is full, or when its first guest has waited for as long as the given
// patience, whichever comes first; and never without guests.
//
// There are buses enough: the next one stands there at once, and while others
// are on the road, guests can board it. So several buses may be driven at the
// same time. When no more guests come, because the channel is closed, the last
// bus leaves at once, and NightBus returns when all buses have arrived.
func NightBus(
	guests <-chan string,
	seats int,
	patience time.Duration,
	drive func(bus []string),
) {
	var road sync.WaitGroup
	defer road.Wait()
	var bus []string
	leave := func() {
		full := bus
		bus = nil
		road.Go(func() { drive(full) })
	}
	var first time.Time
	patient := time.NewTicker(time.Second)
	defer patient.Stop()
	for {
		select {
		case guest, more := <-guests:
			if !more {
				if len(bus) > 0 {
					leave()
				}
				return
			}
			bus = append(bus, guest)
			if len(bus) == 1 {
				first = time.Now()
			}
			if len(bus) == seats {
				leave()
			}
		case <-patient.C:
			if len(bus) > 0 && time.Since(first) >= patience {
				leave()
			}
		}
	}
}
