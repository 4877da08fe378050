// Package blockedsendctx is about a bakery that closes.
package blockedsendctx

import "context"

// Bake starts a baker who looks at ctx only while holding out a roll.
func Bake(ctx context.Context, oven func() (roll int)) (counter <-chan int) {
	rolls := make(chan int)
	go func() {
		defer close(rolls)
		for {
			select {
			case rolls <- oven():
			case <-ctx.Done():
				return
			}
		}
	}()
	return rolls
}
