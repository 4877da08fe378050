// Package nightbus is about the bus that takes the guests home.
package nightbus

import (
	"sync"
	"time"
)

// NightBus has each bus ring for itself. Whoever rings too late, because his
// bus has left full, is recognised by its number.
func NightBus(
	guests <-chan string,
	seats int,
	patience time.Duration,
	drive func(bus []string),
) {
	var road sync.WaitGroup
	defer road.Wait()
	var mu sync.Mutex
	var bus []string
	number := 0
	leave := func() { // with mu locked
		if len(bus) > 0 {
			full := bus
			road.Go(func() { drive(full) })
		}
		bus = nil
		number++
	}
	for guest := range guests {
		mu.Lock()
		bus = append(bus, guest)
		if len(bus) == 1 {
			mine := number
			time.AfterFunc(patience, func() {
				mu.Lock()
				defer mu.Unlock()
				if mine == number {
					leave()
				}
			})
		}
		if len(bus) == seats {
			leave()
		}
		mu.Unlock()
	}
	mu.Lock()
	defer mu.Unlock()
	leave()
}
