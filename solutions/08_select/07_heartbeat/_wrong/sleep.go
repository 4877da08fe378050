//koan:verdict serial
// Who sleeps can't hear that it's over: Update comes back with the next blink
// only.

package heartbeat

import (
	"sync"
	"sync/atomic"
	"time"
)

func Update(
	install func() (version string),
	blink func(),
	every time.Duration,
) (version string) {
	var installed atomic.Bool
	var lamp sync.WaitGroup
	lamp.Go(func() {
		for !installed.Load() {
			time.Sleep(every)
			if !installed.Load() {
				blink()
			}
		}
	})
	version = install()
	installed.Store(true)
	lamp.Wait()
	return version
}
