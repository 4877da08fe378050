// Package lightsout is about closing the bar for the night.
package lightsout

import "sync"

// CloseRooms closes all rooms of the bar at the same time.
func CloseRooms(rooms int, sweep, lightOff func(room int)) {
	closeRoom := func(room int) {
		defer lightOff(room)
		sweep(room)
	}
	var staff sync.WaitGroup
	for room := range rooms {
		staff.Add(1)
		go func() {
			defer staff.Done()
			closeRoom(room)
		}()
	}
	staff.Wait()
}
