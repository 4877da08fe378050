//koan:verdict wrong
// Who tries, sleeps and tries again comes late: to the customer, and home.

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
			for sold := false; !sold && ctx.Err() == nil; {
				select {
				case rolls <- roll:
					sold = true
				default:
					time.Sleep(10 * time.Minute)
				}
			}
		}
	}()
	return rolls
}
