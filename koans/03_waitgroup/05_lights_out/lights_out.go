// Package lightsout is about closing the bar for the night.
package lightsout

import "sync"

// CloseRooms closes all rooms of the bar at the same time: in every room
// somebody sweeps the floor and puts the light out on leaving. Whoever has
// enough and stops in the middle of the sweeping puts the light out too.
// CloseRooms returns when it is dark everywhere, and only then.
func CloseRooms(rooms int, sweep, lightOff func(room int)) {
	var staff sync.WaitGroup
	for room := range rooms {
		staff.Add(1)
		go func() {
			defer lightOff(room)
			defer staff.Done()
			sweep(room)
		}()
	}
	staff.Wait()
}
