//koan:verdict race
// Done is the last line of the function, and still not the last thing to
// happen: what is deferred comes after it.

package lightsout

import "sync"

func CloseRooms(rooms int, sweep, lightOff func(room int)) {
	var staff sync.WaitGroup
	for room := range rooms {
		staff.Add(1)
		go func() {
			defer lightOff(room)
			sweep(room)
			staff.Done()
		}()
	}
	staff.Wait()
}
