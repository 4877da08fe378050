//koan:verdict wrong
// Who boards the last bus spends the night in it.

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
				return
			}
			bus = append(bus, guest)
			if len(bus) == 1 {
				patient = time.After(patience)
			}
			if len(bus) == seats {
				leave()
			}
		case <-patient:
			leave()
		}
	}
}
