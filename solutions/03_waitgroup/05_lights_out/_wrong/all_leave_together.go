//koan:verdict wrong
// Everybody waits until the last room is swept before the first light goes
// out: it is late, and the lights have burnt for nothing.

package lightsout

import "sync"

func CloseRooms(rooms int, sweep, lightOff func(room int)) {
	var floors, lights sync.WaitGroup
	for room := range rooms {
		floors.Go(func() { sweep(room) })
	}
	floors.Wait()
	for room := range rooms {
		lights.Go(func() { lightOff(room) })
	}
	lights.Wait()
}
