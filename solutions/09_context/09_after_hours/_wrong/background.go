//koan:verdict wrong
// A fresh context doesn't end with the guest, but knows nothing of the table.

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
	ctx, putDown := context.WithTimeout(context.Background(), limit)
	defer putDown()
	return write(ctx, bill)
}
