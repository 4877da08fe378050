// Package fulltray is about the tray between a kitchen and its waiter.
package fulltray

import "sync"

// Serve uses a tray that is built by hand.
func Serve(
	dishes []string,
	cook func(dish string) (plate string),
	serve func(plate string),
) {
	var mu sync.Mutex // guards tray
	changed := sync.NewCond(&mu)
	var tray []string

	go func() {
		for _, dish := range dishes {
			plate := cook(dish)
			mu.Lock()
			for len(tray) == 3 {
				changed.Wait()
			}
			tray = append(tray, plate)
			mu.Unlock()
			changed.Broadcast()
		}
	}()

	for range dishes {
		mu.Lock()
		for len(tray) == 0 {
			changed.Wait()
		}
		plate := tray[0]
		tray = tray[1:]
		mu.Unlock()
		changed.Broadcast()
		serve(plate)
	}
}
