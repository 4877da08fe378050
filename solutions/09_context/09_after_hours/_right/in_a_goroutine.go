// Package afterhours is about the bill of a guest who leaves early.
package afterhours

import (
	"context"
	"time"
)

const limit = 5 * time.Minute

// Serve has somebody else write, and waits for them.
func Serve(
	ctx context.Context,
	serve func(ctx context.Context) (bill int),
	write func(ctx context.Context, bill int) error,
) error {
	bill := serve(ctx)
	ctx, putDown := context.WithCancel(context.WithoutCancel(ctx))
	defer putDown()
	defer time.AfterFunc(limit, putDown).Stop()
	written := make(chan error)
	go func() { written <- write(ctx, bill) }()
	return <-written
}
