//koan:verdict race
// A goroutine for each tick never makes the ticker wait: slow blinks pile up,
// and nothing orders one blink and the next.

package heartbeat

import (
	"sync"
	"time"
)

func Update(
	install func() (version string),
	blink func(),
	every time.Duration,
) (version string) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	installed := make(chan struct{})
	var lamp sync.WaitGroup
	lamp.Go(func() {
		for {
			select {
			case <-ticker.C:
				lamp.Go(blink)
			case <-installed:
				return
			}
		}
	})
	version = install()
	close(installed)
	lamp.Wait()
	return version
}
