//koan:verdict leak
// Somebody else reports in time that the watcher has gone home. The watcher
// himself sleeps through the rest of the pause in the dark office.

package deafworker

import (
	"context"
	"time"
)

func Watch(
	ctx context.Context, pause time.Duration, look func(),
) (gone <-chan struct{}) {
	home := make(chan struct{})
	looking := make(chan struct{}, 1)
	context.AfterFunc(ctx, func() {
		looking <- struct{}{} // a look that has begun is finished
		close(home)
	})
	go func() {
		for {
			looking <- struct{}{}
			if ctx.Err() != nil {
				return
			}
			look()
			<-looking
			time.Sleep(pause)
			if ctx.Err() != nil {
				return
			}
		}
	}()
	return home
}
