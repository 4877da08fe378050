//koan:verdict wrong
// If a customer stands there when the bakery closes, both cases are ready, and
// the select draws lots: perhaps one more roll is sold, and one more baked.

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
