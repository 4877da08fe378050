//koan:verdict wrong
// Ten minutes, since that is what the sign at the bus stop says; the next town
// has another sign.

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
	// patient is nil as long as nobody sits in the bus: no case of a select
	// with a nil channel is ever ready. It is set when the first one boards.
	var patient <-chan time.Time
	leave := func() {
		full := bus
		bus, patient = nil, nil
		road.Go(func() { drive(full) })
	}
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
				patient = time.After(10 * time.Minute)
			}
			if len(bus) == seats {
				leave()
			}
		case <-patient:
			leave()
		}
	}
}
