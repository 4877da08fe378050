// Package kitchenline is about a whole kitchen with its line.
package kitchenline

import "sync"

// Kitchen is who works in it, and how long the line is.
type Kitchen struct {
	Cooks, Waiters, Room int
}

// Open has a line that is a slice, a lock and a sync.Cond.
func (k Kitchen) Open(
	cook func() (plate string),
	serve func(plate string),
) (stop func()) {
	var mu sync.Mutex
	changed := sync.NewCond(&mu)
	var line []string
	closing, cooks := false, k.Cooks
	var staff sync.WaitGroup
	for range k.Cooks {
		staff.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			for !closing {
				mu.Unlock()
				plate := cook()
				mu.Lock()
				for len(line) == k.Room {
					changed.Wait()
				}
				line = append(line, plate)
				changed.Broadcast()
			}
			cooks--
			changed.Broadcast()
		})
	}
	for range k.Waiters {
		staff.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			for {
				for len(line) == 0 && cooks > 0 {
					changed.Wait()
				}
				if len(line) == 0 {
					return
				}
				plate := line[0]
				line = line[1:]
				changed.Broadcast()
				mu.Unlock()
				serve(plate)
				mu.Lock()
			}
		})
	}
	return func() {
		mu.Lock()
		closing = true
		mu.Unlock()
		staff.Wait()
	}
}
