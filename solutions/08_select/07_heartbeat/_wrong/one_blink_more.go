//koan:verdict wrong
// The ticker is stopped when all is over. But after a long blink a tick lies
// there as well as the news that it's installed, and the select draws lots.

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
				blink()
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
