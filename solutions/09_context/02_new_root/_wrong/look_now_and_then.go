//koan:verdict serial
// A waiter who sleeps and looks comes late for both: the food and the guest.

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
		food, err := kitchen(ctx, dish)
		done <- plate{food, err}
	}()
	time.Sleep(90 * time.Minute)
	select {
	case p := <-done:
		return p.food, p.err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}
