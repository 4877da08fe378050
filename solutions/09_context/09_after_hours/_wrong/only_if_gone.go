//koan:verdict wrong
// Whether the guest has left is asked too early: that happens while the bill is
// being written.

package afterhours

import (
	"context"
	"time"
)

const limit = 5 * time.Minute

func Serve(
	ctx context.Context,
	serve func(ctx context.Context) (bill int),
	write func(ctx context.Context, bill int) error,
) error {
	bill := serve(ctx)
	if ctx.Err() != nil {
		ctx = context.WithoutCancel(ctx)
	}
	ctx, putDown := context.WithTimeout(ctx, limit)
	defer putDown()
	return write(ctx, bill)
}
