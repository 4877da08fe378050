//koan:verdict serial
// A select with default never waits for Done: it looks, and then sleeps.

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
			case <-ctx.Done():
				return
			default:
				time.Sleep(pause)
			}
		}
	}()
	return home
}
