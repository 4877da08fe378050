// Package deafworker is about the watcher of an office router.
package deafworker

import (
	"context"
	"time"
)

// Watch looks at every tick, as long as ctx is alive.
func Watch(
	ctx context.Context, pause time.Duration, look func(),
) (gone <-chan struct{}) {
	home := make(chan struct{})
	go func() {
		defer close(home)
		tick := time.NewTicker(pause)
		defer tick.Stop()
		for ctx.Err() == nil {
			look()
			select {
			case <-tick.C:
			case <-ctx.Done():
			}
		}
	}()
	return home
}
