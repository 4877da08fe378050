// Package heartbeat is about a lamp that shows that the router lives.
package heartbeat

import (
	"context"
	"sync"
	"time"
)

// Update calls the lamp off with a context, and the lamp asks once more when a
// tick was faster.
func Update(
	install func() (version string),
	blink func(),
	every time.Duration,
) (version string) {
	installing, done := context.WithCancel(context.Background())
	var lamp sync.WaitGroup
	lamp.Go(func() {
		ticker := time.NewTicker(every)
		defer ticker.Stop()
		for {
			select {
			case <-installing.Done():
				return
			case <-ticker.C:
				if installing.Err() != nil {
					return
				}
				blink()
			}
		}
	})
	defer lamp.Wait()
	defer done()
	return install()
}
