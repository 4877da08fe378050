// Package deafworker is about the watcher of an office router.
package deafworker

import (
	"context"
	"time"
)

// Watch pauses with a timer that is stopped when it is no longer needed.
func Watch(
	ctx context.Context, pause time.Duration, look func(),
) (gone <-chan struct{}) {
	home := make(chan struct{})
	go func() {
		defer close(home)
		timer := time.NewTimer(pause)
		defer timer.Stop()
		for ctx.Err() == nil {
			look()
			timer.Reset(pause)
			select {
			case <-timer.C:
			case <-ctx.Done():
			}
		}
	}()
	return home
}
