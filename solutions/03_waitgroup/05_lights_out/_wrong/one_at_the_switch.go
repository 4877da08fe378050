//koan:verdict serial
// Done comes last, but only one person at a time may put a light out.

package lightsout

import (
	"sync"
)

func CloseRooms(rooms int, sweep, lightOff func(room int)) {

	var staff sync.WaitGroup
	var mu sync.Mutex
	for room := range rooms {
		staff.Go(func() {
			defer func() { mu.Lock(); defer mu.Unlock(); lightOff(room) }()
			sweep(room)
		})
	}
	staff.Wait()
}
