//koan:verdict wrong
// A constant without a type becomes an int on its way into the context.

package ctxvalues

import (
	"context"
	"sync"
)

const tableKey = 1

func WithTable(ctx context.Context, table int) context.Context {
	return context.WithValue(ctx, tableKey, table)
}

func Table(ctx context.Context) (table int, ok bool) {
	table, ok = ctx.Value(tableKey).(int)
	return table, ok
}

func Serve(
	ctx context.Context, tables []int, serve func(ctx context.Context),
) {
	var wg sync.WaitGroup
	for _, table := range tables {
		wg.Go(func() { serve(WithTable(ctx, table)) })
	}
	wg.Wait()
}
