//koan:verdict wrong
// time.After in the select begins anew with each round of the loop, so with
// each guest.

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
			if len(bus) == seats {
				leave()
			}
		case <-time.After(patience):
			if len(bus) > 0 {
				leave()
			}
		}
	}
}
