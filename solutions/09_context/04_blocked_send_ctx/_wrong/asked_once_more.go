//koan:verdict leak
// Asked as often as you like before the send: the send itself doesn't listen.

package blockedsendctx

import "context"

func Bake(ctx context.Context, oven func() (roll int)) (counter <-chan int) {
	rolls := make(chan int)
	go func() {
		defer close(rolls)
		for ctx.Err() == nil {
			roll := oven()
			select {
			case <-ctx.Done():
				return
			default:
			}
			rolls <- roll
		}
	}()
	return rolls
}
