//koan:verdict wrong
// A new clock for each guest: the first one waits for as long as others keep
// coming.

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
			patient = time.After(patience)
			if len(bus) == seats {
				leave()
			}
		case <-patient:
			leave()
		}
	}
}
