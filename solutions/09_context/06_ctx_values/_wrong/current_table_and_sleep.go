//koan:verdict race
// A moment of sleep between two tables orders nobody.

package ctxvalues

import (
	"context"
	"sync"
	"time"
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
		served := WithTable(ctx, table)
		wg.Go(func() { serve(served) })
		time.Sleep(time.Millisecond)
	}
	wg.Wait()
}
