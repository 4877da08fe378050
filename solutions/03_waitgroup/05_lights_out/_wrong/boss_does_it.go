//koan:verdict serial
// It is dark when CloseRooms returns, as the boss goes through all rooms
// once more, one after the other.

package lightsout

import "sync"

func CloseRooms(rooms int, sweep, lightOff func(room int)) {
	var staff sync.WaitGroup
	for room := range rooms {
		staff.Go(func() { sweep(room) })
	}
	staff.Wait()
	for room := range rooms {
		lightOff(room)
	}
}
