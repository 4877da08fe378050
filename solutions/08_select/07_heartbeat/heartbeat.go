// Package heartbeat is about a lamp that shows that the router lives.
package heartbeat

import (
	"sync"
	"time"
)

// Update installs new software on the office router. That takes a while;
// meanwhile the lamp blinks each time so much time has gone by, so that nobody
// pulls the plug. A blink that takes long puts off the next one, and none of
// them ever overlap.
//
// As soon as the software is installed, Update returns what install has said;
// only a blink that has begun is finished first. Then the lamp is off: no blink
// runs any more, and none will follow.
func Update(
	install func() (version string),
	blink func(),
	every time.Duration,
) (version string) {
	ticker := time.NewTicker(every)
	// A stopped ticker just falls silent, its channel stays open. Somebody has
	// to say that it's over.
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
	// First the ticker: if a tick were left, the select might choose it.
	ticker.Stop()
	close(installed)
	lamp.Wait()
	return version
}
