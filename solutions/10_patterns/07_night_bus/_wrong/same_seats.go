//koan:verdict race
// The same slice for every bus: the next guests sit down on the laps of those
// who are on the road.

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
		bus, patient = bus[:0], nil
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
