//koan:verdict wrong
// A roll that is thrown away because no customer stands there just now is lost.

package blockedsendctx

import "context"

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
			default:
			}
		}
	}()
	return rolls
}
