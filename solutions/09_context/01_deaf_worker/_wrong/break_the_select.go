//koan:verdict leak
// This break leaves the select, not the loop.

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
		for {
			look()
			select {
			case <-time.After(pause):
			case <-ctx.Done():
				break
			}
			time.Sleep(time.Second)
		}
	}()
	return home
}
