//koan:verdict wrong
// The light is out before Done, and before the sweeping too: they sweep in
// the dark.

package lightsout

import "sync"

func CloseRooms(rooms int, sweep, lightOff func(room int)) {
	var staff sync.WaitGroup
	for room := range rooms {
		staff.Add(1)
		go func() {
			defer staff.Done()
			lightOff(room)
			sweep(room)
		}()
	}
	staff.Wait()
}
