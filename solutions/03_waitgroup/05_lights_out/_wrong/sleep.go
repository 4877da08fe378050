//koan:verdict race
// A pause after Wait gives the lights some time, but nobody knows how much
// they need.

package lightsout

import (
	"sync"
	"time"
)

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
	time.Sleep(20 * time.Millisecond)
}
