//koan:verdict wrong
// A limit of the kitchen's own ends some day, but not when the guest leaves;
// and the number of the table is still lost.

package newroot

import (
	"context"
	"time"
)

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
		order, cancel := context.WithTimeout(
			context.Background(), time.Hour)
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
