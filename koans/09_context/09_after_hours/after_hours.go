// Package afterhours is about the bill of a guest who leaves early.
package afterhours

import (
	"context"
	"time"
)

// limit is how long anybody may stand at the book.
const limit = 5 * time.Minute

// Serve serves one guest, and then writes the bill in the book. It returns what
// the writing returned, once that is over.
//
// ctx knows the guest's table, and ends when the guest leaves. Then serve stops
// at once; but what has been eaten by then is written all the same, no matter
// whether the guest leaves before or while that is done, and under the right
// table: write finds that in its context.
//
// Nobody stands at the book longer than limit, counted from the moment when the
// writing begins. Then the context of write ends.
func Serve(
	ctx context.Context,
	serve func(ctx context.Context) (bill int),
	write func(ctx context.Context, bill int) error,
) error {
	bill := serve(ctx)
	ctx, putDown := context.WithTimeout(ctx, limit)
	defer putDown()
	return write(ctx, bill)
}
