//koan:verdict leak
// With room for one roll the baker is stuck with the next.

package blockedsendctx

import "context"

func Bake(ctx context.Context, oven func() (roll int)) (counter <-chan int) {
	rolls := make(chan int, 1)
	go func() {
		defer close(rolls)
		for ctx.Err() == nil {
			roll := oven()
			if ctx.Err() != nil {
				return
			}
			rolls <- roll
		}
	}()
	return rolls
}
