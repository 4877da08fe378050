//koan:verdict race
// Closing the counter under the baker's hands: whoever sends on it panics.

package blockedsendctx

import "context"

func Bake(ctx context.Context, oven func() (roll int)) (counter <-chan int) {
	rolls := make(chan int)
	context.AfterFunc(ctx, func() { close(rolls) })
	go func() {
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
