//koan:verdict wrong
// Everything in its order; but after a minute CloseRooms stops waiting.

package lightsout

import (
	"sync"
	"time"
)

func CloseRooms(rooms int, sweep, lightOff func(room int)) {

	var staff sync.WaitGroup
	for room := range rooms {
		staff.Go(func() { defer lightOff(room); sweep(room) })
	}
	done := make(chan bool)
	go func() { staff.Wait(); close(done) }()
	select {
	case <-done:
	case <-time.After(time.Minute):
	}
}
