//koan:verdict wrong
// WithoutCancel takes away every end, also the one that the book needs: its Done
// is nil, and who waits for it waits for ever.

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
	return write(context.WithoutCancel(ctx), bill)
}
