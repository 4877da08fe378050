// Package ctxvalues tells all who work on an order for which table it is.
package ctxvalues

import (
	"context"
	"sync"
)

// key is a string of a type of its own: "table" of another type is another key.
type key string

const tableKey key = "table"

// WithTable returns a context like ctx that also carries the number of a table.
// Whatever other packages have put into ctx stays as it was, under any name.
func WithTable(ctx context.Context, table int) context.Context {
	return context.WithValue(ctx, tableKey, table)
}

// Table returns the number that was put into ctx, or into one that ctx comes
// from, with WithTable; the nearest one counts. If there is none, ok is false.
func Table(ctx context.Context) (table int, ok bool) {
	table, ok = ctx.Value(tableKey).(int)
	return table, ok
}

// Serve serves all tables at the same time, and returns when all are served.
// Each gets a context of its own, in which Table finds its number.
func Serve(
	ctx context.Context, tables []int, serve func(ctx context.Context),
) {
	var wg sync.WaitGroup
	for _, table := range tables {
		wg.Go(func() { serve(WithTable(ctx, table)) })
	}
	wg.Wait()
}
