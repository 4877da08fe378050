//koan:verdict wrong
// Now everybody says goodbye last, but whoever stops in the middle of the
// sweeping leaves the light on.

package lightsout

import "sync"

func CloseRooms(rooms int, sweep, lightOff func(room int)) {
	var staff sync.WaitGroup
	for room := range rooms {
		staff.Add(1)
		go func() {
			defer staff.Done()
			sweep(room)
			lightOff(room)
		}()
	}
	staff.Wait()
}
