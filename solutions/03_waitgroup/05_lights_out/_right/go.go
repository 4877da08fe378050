// Package lightsout is about closing the bar for the night.
package lightsout

import "sync"

// CloseRooms closes all rooms of the bar at the same time.
func CloseRooms(rooms int, sweep, lightOff func(room int)) {
	var staff sync.WaitGroup
	for room := range rooms {
		staff.Go(func() {
			defer lightOff(room)
			sweep(room)
		})
	}
	staff.Wait()
}
