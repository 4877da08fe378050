//koan:verdict leak
// The context is asked once, at the door, and never again.

package deafworker

import (
	"context"
	"time"
)

func Watch(
	ctx context.Context, pause time.Duration, look func(),
) (gone <-chan struct{}) {
	home := make(chan struct{})
	go func() {
		defer close(home)
		if ctx.Err() != nil {
			return
		}
		for {
			look()
			time.Sleep(pause)
		}
	}()
	return home
}
