//koan:verdict race
// One variable for the table of the moment, and five tables at that moment.

package ctxvalues

import (
	"context"
	"sync"
)

var current int

func WithTable(ctx context.Context, table int) context.Context {
	current = table
	return ctx
}

func Table(ctx context.Context) (table int, ok bool) {
	return current, current != 0
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
