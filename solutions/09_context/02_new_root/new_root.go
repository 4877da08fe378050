// Package newroot is about guests who leave before the food is there.
package newroot

import "context"

// plate is what comes out of the kitchen.
type plate struct {
	food string
	err  error
}

// Serve has the kitchen cook a dish while the waiter keeps an eye on the guest,
// who is gone when ctx ends. What comes out of the kitchen is returned as soon
// as it is there. When the guest leaves, Serve returns ctx.Err() at once,
// even if the kitchen still needs time to switch off the stove.
//
// In the same moment the kitchen learns that the guest has left. It can also
// read in its context what the order carries, such as the number of the table.
// Several waiters may call Serve at the same time.
func Serve(
	ctx context.Context,
	dish string,
	kitchen func(ctx context.Context, dish string) (food string, err error),
) (food string, err error) {
	done := make(chan plate, 1)
	go func() {
		// The guest's own context: its end and its values reach the kitchen.
		food, err := kitchen(ctx, dish)
		done <- plate{food, err}
	}()
	select {
	case p := <-done:
		return p.food, p.err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}
