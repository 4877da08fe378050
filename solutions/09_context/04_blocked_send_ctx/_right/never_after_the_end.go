// Package blockedsendctx is about a bakery that closes.
package blockedsendctx

import "context"

// Bake starts a baker who hands over nothing any more once the bakery is closed,
// not even if a customer stands there: with both ready, select throws a coin.
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
			case <-ctx.Done():
			}
		}
	}()
	return rolls
}
