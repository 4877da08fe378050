//koan:verdict wrong
// struct{} without a name is the same type in every package.

package ctxvalues

import (
	"context"
	"sync"
)

func WithTable(ctx context.Context, table int) context.Context {
	return context.WithValue(ctx, struct{}{}, table)
}

func Table(ctx context.Context) (table int, ok bool) {
	table, ok = ctx.Value(struct{}{}).(int)
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
