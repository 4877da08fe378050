//koan:verdict serial
// Ten short naps only make the delay shorter, and wake the watcher for nothing.

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
			for i := 0; i < 10 && ctx.Err() == nil; i++ {
				time.Sleep(pause / 10)
			}
		}
	}()
	return home
}
