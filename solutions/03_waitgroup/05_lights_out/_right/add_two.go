// Package lightsout is about closing the bar for the night.
package lightsout

import "sync"

// CloseRooms closes all rooms of the bar at the same time.
func CloseRooms(rooms int, sweep, lightOff func(room int)) {
	var staff sync.WaitGroup
	for room := range rooms {
		staff.Add(2) // the floor and the light
		go func() {
			defer func() {
				defer staff.Done()
				lightOff(room)
			}()
			defer staff.Done()
			sweep(room)
		}()
	}
	staff.Wait()
}
