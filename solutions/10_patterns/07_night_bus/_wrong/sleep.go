//koan:verdict race
// Somebody sleeps for each bus, and then sends away whatever stands there.

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
		if len(bus) == 0 {
			return
		}
		full := bus
		bus = nil
		road.Go(func() { drive(full) })
	}
	for guest := range guests {
		bus = append(bus, guest)
		switch len(bus) {
		case 1:
			go func() {
				time.Sleep(patience)
				leave()
			}()
		case seats:
			leave()
		}
	}
	leave()
}
