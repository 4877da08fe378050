//koan:verdict race
// The key is right, but behind it all orders share one map.

package ctxvalues

import (
	"context"
	"sync"
)

type mapKey struct{}

func WithTable(ctx context.Context, table int) context.Context {
	values, ok := ctx.Value(mapKey{}).(map[string]int)
	if !ok {
		values = map[string]int{}
		ctx = context.WithValue(ctx, mapKey{}, values)
	}
	values["table"] = table
	return ctx
}

func Table(ctx context.Context) (table int, ok bool) {
	values, _ := ctx.Value(mapKey{}).(map[string]int)
	table, ok = values["table"]
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
