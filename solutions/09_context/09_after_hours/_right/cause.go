// Package afterhours is about the bill of a guest who leaves early.
package afterhours

import (
	"context"
	"errors"
	"time"
)

const limit = 5 * time.Minute

// Serve says in the cause whose limit it was.
func Serve(
	ctx context.Context,
	serve func(ctx context.Context) (bill int),
	write func(ctx context.Context, bill int) error,
) error {
	bill := serve(ctx)
	ctx, putDown := context.WithDeadlineCause(context.WithoutCancel(ctx),
		time.Now().Add(limit), errors.New("the book is put down"))
	defer putDown()
	return write(ctx, bill)
}
