// Package afterhours is about the bill of a guest who leaves early.
package afterhours

import (
	"context"
	"time"
)

const limit = 5 * time.Minute

// atTheBook ends like the one context, and knows what the other knows.
type atTheBook struct {
	context.Context
	guest context.Context
}

func (c atTheBook) Value(key any) any { return c.guest.Value(key) }

// Serve joins the values of one context with the end of another, as was done
// before Go had WithoutCancel.
func Serve(
	ctx context.Context,
	serve func(ctx context.Context) (bill int),
	write func(ctx context.Context, bill int) error,
) error {
	bill := serve(ctx)
	fresh, putDown := context.WithTimeout(context.Background(), limit)
	defer putDown()
	return write(atTheBook{fresh, ctx}, bill)
}
