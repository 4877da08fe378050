//koan:verdict wrong
// With = it is only another name for string.

package ctxvalues

import (
	"context"
	"sync"
)

type key = string

const tableKey key = "table"

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
