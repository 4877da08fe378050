// Package blockedsendctx is about a bakery that closes.
package blockedsendctx

import "context"

// Bake asks once a round, in a select, whether it is all over.
func Bake(ctx context.Context, oven func() (roll int)) (counter <-chan int) {
	rolls := make(chan int)
	go func() {
		defer close(rolls)
		for {
			select {
			case <-ctx.Done():
				return
			default:
			}
			roll := oven()
			select {
			case rolls <- roll:
			case <-ctx.Done():
				return
			}
		}
	}()
	return rolls
}
