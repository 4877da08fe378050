//koan:verdict wrong
// Whoever only starts the writing can't say how it went, and puts the book down
// before a word is written.

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
	ctx, putDown := context.WithTimeout(context.WithoutCancel(ctx), limit)
	defer putDown()
	go write(ctx, bill)
	return nil
}
