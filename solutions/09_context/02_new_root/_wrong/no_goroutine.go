//koan:verdict serial
// The kitchen hears it now, but the waiter stays until it has cleaned up.

package newroot

import "context"

type plate struct {
	food string
	err  error
}

func Serve(
	ctx context.Context,
	dish string,
	kitchen func(ctx context.Context, dish string) (food string, err error),
) (food string, err error) {
	done := make(chan plate, 1)
	func() {
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
