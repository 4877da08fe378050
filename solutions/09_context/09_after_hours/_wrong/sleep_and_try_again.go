//koan:verdict wrong
// A context that has ended doesn't begin again.

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
	err := write(ctx, bill)
	for range 4 {
		if err == nil {
			break
		}
		time.Sleep(time.Minute)
		err = write(ctx, bill)
	}
	return err
}
