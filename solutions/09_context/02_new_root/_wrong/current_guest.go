//koan:verdict race
// One variable for the guest of the moment: two waiters share it.

package newroot

import "context"

type plate struct {
	food string
	err  error
}

var guest context.Context

func Serve(
	ctx context.Context,
	dish string,
	kitchen func(ctx context.Context, dish string) (food string, err error),
) (food string, err error) {
	guest = ctx
	done := make(chan plate, 1)
	go func() {
		food, err := kitchen(guest, dish)
		done <- plate{food, err}
	}()
	select {
	case p := <-done:
		return p.food, p.err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}
