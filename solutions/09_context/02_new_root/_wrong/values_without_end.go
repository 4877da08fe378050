//koan:verdict leak
// WithoutCancel keeps the values and cuts off just what was missing.

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
	go func() {
		food, err := kitchen(context.WithoutCancel(ctx), dish)
		done <- plate{food, err}
	}()
	select {
	case p := <-done:
		return p.food, p.err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}
