// Package deafworker is about the watcher of an office router.
package deafworker

import (
	"context"
	"time"
)

// Watch pauses in a context of its own, whose end is the end of the pause or
// that of ctx.
func Watch(
	ctx context.Context, pause time.Duration, look func(),
) (gone <-chan struct{}) {
	home := make(chan struct{})
	go func() {
		defer close(home)
		for ctx.Err() == nil {
			look()
			nap(ctx, pause)
		}
	}()
	return home
}

func nap(ctx context.Context, pause time.Duration) {
	ctx, cancel := context.WithTimeout(ctx, pause)
	defer cancel()
	<-ctx.Done()
}
