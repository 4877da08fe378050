//koan:verdict wrong
// Now the kitchen hears that the guest has left, but not who it was.

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
	order, cancel := context.WithCancel(context.Background())
	defer cancel()
	done := make(chan plate, 1)
	go func() {
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
