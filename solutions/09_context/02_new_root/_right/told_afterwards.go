// Package newroot is about guests who leave before the food is there.
package newroot

import "context"

// plate is what comes out of the kitchen.
type plate struct {
	food string
	err  error
}

// Serve gives the kitchen a context with the values of the order, and passes on
// the end by hand.
func Serve(
	ctx context.Context,
	dish string,
	kitchen func(ctx context.Context, dish string) (food string, err error),
) (food string, err error) {
	order, cancel := context.WithCancel(context.WithoutCancel(ctx))
	stop := context.AfterFunc(ctx, cancel)
	done := make(chan plate, 1)
	go func() {
		defer stop()
		defer cancel()
		food, err := kitchen(order, dish)
		done <- plate{food, err}
	}()
	select {
	case p := <-done:
		return p.food, p.err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}
