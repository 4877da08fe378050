//koan:verdict race
// Done comes last, but the light is left to yet another goroutine, which
// nobody waits for.

package lightsout

import "sync"

func CloseRooms(rooms int, sweep, lightOff func(room int)) {
	var staff sync.WaitGroup
	for room := range rooms {
		staff.Go(func() {
			defer func() { go lightOff(room) }()
			sweep(room)
		})
	}
	staff.Wait()
}
