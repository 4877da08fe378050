//koan:verdict wrong
// The minutes at the book run while the guest is still eating.

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
	book, putDown := context.WithTimeout(context.WithoutCancel(ctx), limit)
	defer putDown()
	return write(book, serve(ctx))
}
