// Package blockedsendctx is about a bakery that closes.
package blockedsendctx

import "context"

// Bake starts a baker, and an apprentice for each roll.
func Bake(ctx context.Context, oven func() (roll int)) (counter <-chan int) {
	rolls := make(chan int)
	go func() {
		defer close(rolls)
		baked := make(chan int)
		for ctx.Err() == nil {
			go func() { baked <- oven() }()
			roll := <-baked
			select {
			case rolls <- roll:
			case <-ctx.Done():
			}
		}
	}()
	return rolls
}
