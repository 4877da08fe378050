// Package deafworker is about the watcher of an office router.
package deafworker

import (
	"context"
	"time"
)

// Watch sends somebody to the router. The watcher looks at its lamp, pauses,
// looks again, and so on, for as long as ctx is alive. Watch itself waits for
// none of this: it returns a channel that is closed when the watcher has gone
// home.
//
// The watcher goes home in the very moment in which ctx is cancelled, even in
// the middle of a pause. Only a look that has begun is finished first.
func Watch(
	ctx context.Context, pause time.Duration, look func(),
) (gone <-chan struct{}) {
	home := make(chan struct{})
	go func() {
		defer close(home)
		for {
			look()
			time.Sleep(pause)
		}
	}()
	return home
}
