// Package blockedsendctx is about a bakery that closes.
package blockedsendctx

import "context"

// Bake starts a baker and returns the counter, without waiting for a roll. The
// baker takes a roll out of the oven, holds it out until a customer takes it,
// then takes the next one out, and so on: every roll is handed over once, in
// the order in which it was baked, and none is baked ahead.
//
// When ctx ends, the bakery closes at once: the baker goes home, whatever the
// roll's fate, and the counter is closed. Only a roll that is in the oven just
// then is taken out first; no other is put in.
func Bake(ctx context.Context, oven func() (roll int)) (counter <-chan int) {
	rolls := make(chan int)
	go func() {
		defer close(rolls)
		for ctx.Err() == nil {
			roll := oven()
			// The baker holds out the roll until it is taken, or until the
			// bakery closes.
			select {
			case rolls <- roll:
			case <-ctx.Done():
				return
			}
		}
	}()
	return rolls
}
