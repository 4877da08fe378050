//koan:verdict deadlock
// The baker holds out the first roll before anybody has been let in.

package blockedsendctx

import "context"

func Bake(ctx context.Context, oven func() (roll int)) (counter <-chan int) {
	rolls := make(chan int)
	func() {
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
