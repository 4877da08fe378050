//koan:verdict serial
// Asking once a round is polite, but the pause is slept to its end first.

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
		for ctx.Err() == nil {
			look()
			time.Sleep(pause)
		}
	}()
	return home
}
