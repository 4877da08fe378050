// Package lightsout is about closing the bar for the night.
package lightsout

import "sync"

// CloseRooms closes all rooms of the bar at the same time.
func CloseRooms(rooms int, sweep, lightOff func(room int)) {
	var staff sync.WaitGroup
	staff.Add(rooms)
	for room := range rooms {
		go func() {
			defer func() {
				lightOff(room)
				staff.Done()
			}()
			sweep(room)
		}()
	}
	staff.Wait()
}
