//koan:verdict deadlock
// In the right order, but only if the sweeping comes to its end: whoever
// stops in the middle leaves the light on and never says goodbye.

package lightsout

import "sync"

func CloseRooms(rooms int, sweep, lightOff func(room int)) {
	var staff sync.WaitGroup
	for room := range rooms {
		staff.Add(1)
		go func() {
			sweep(room)
			lightOff(room)
			staff.Done()
		}()
	}
	staff.Wait()
}
