//koan:verdict wrong
// A longer name is less likely to be taken, but anybody may write it.

package ctxvalues

import (
	"context"
	"sync"
)

func WithTable(ctx context.Context, table int) context.Context {
	return context.WithValue(ctx, "goroutinekoans.bar.table", table)
}

func Table(ctx context.Context) (table int, ok bool) {
	table, ok = ctx.Value("goroutinekoans.bar.table").(int)
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
