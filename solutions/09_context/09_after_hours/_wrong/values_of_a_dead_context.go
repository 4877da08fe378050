//koan:verdict wrong
// WithoutCancel around the limit takes the limit away, too.

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
	ctx, putDown := context.WithTimeout(ctx, limit)
	defer putDown()
	return write(context.WithoutCancel(ctx), bill)
}
