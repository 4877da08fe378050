// Package nightbus is about the bus that takes the guests home.
package nightbus

import (
	"sync"
	"time"
)

// NightBus has one alarm clock, which it sets when the first guest boards.
func NightBus(
	guests <-chan string,
	seats int,
	patience time.Duration,
	drive func(bus []string),
) {
	var road sync.WaitGroup
	defer road.Wait()
	var bus []string
	alarm := time.NewTimer(patience)
	alarm.Stop()
	leave := func() {
		full := bus
		bus = nil
		alarm.Stop()
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
				alarm.Reset(patience)
			}
			if len(bus) == seats {
				leave()
			}
		case <-alarm.C:
			leave()
		}
	}
}
