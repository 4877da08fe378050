//koan:verdict wrong
// A baker who gives up after a while loses rolls as well, when customers are
// slow.

package blockedsendctx

import (
	"context"
	"time"
)

func Bake(ctx context.Context, oven func() (roll int)) (counter <-chan int) {
	rolls := make(chan int)
	go func() {
		defer close(rolls)
		for ctx.Err() == nil {
			roll := oven()
			if ctx.Err() != nil {
				return
			}
			select {
			case rolls <- roll:
			case <-time.After(10 * time.Minute):
			}
		}
	}()
	return rolls
}
