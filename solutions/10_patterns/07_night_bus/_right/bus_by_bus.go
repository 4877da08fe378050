// Package nightbus is about the bus that takes the guests home.
package nightbus

import (
	"sync"
	"time"
)

// NightBus fills one bus after the other: first it waits for somebody, then for
// the rest.
func NightBus(
	guests <-chan string,
	seats int,
	patience time.Duration,
	drive func(bus []string),
) {
	var road sync.WaitGroup
	defer road.Wait()
	for first := range guests {
		bus := []string{first}
		patient := time.After(patience)
		for waiting := true; waiting && len(bus) < seats; {
			select {
			case guest, more := <-guests:
				if more {
					bus = append(bus, guest)
				}
				waiting = more
			case <-patient:
				waiting = false
			}
		}
		road.Go(func() { drive(bus) })
	}
}
