//koan:verdict wrong
// The alarm of a bus that has left full still rings, in the next one.

package nightbus

import (
	"sync"
	"time"
)

func NightBus(
	guests <-chan string,
	seats int,
	patience time.Duration,
	drive func(bus []string),
) {
	var road sync.WaitGroup
	defer road.Wait()
	var bus []string
	var patient <-chan time.Time
	leave := func() {
		full := bus
		bus = nil
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
			if len(bus) == 1 && patient == nil {
				patient = time.After(patience)
			}
			if len(bus) == seats {
				leave()
			}
		case <-patient:
			if len(bus) > 0 {
				leave()
			}
			patient = nil
		}
	}
}
