//koan:verdict wrong
// Do ends before the waiting begins, and with it the waiter's label.

package labelledtables

import (
	"context"
	"runtime/pprof"
	"sync"
)

func Serve(
	ctx context.Context,
	table string,
	courses ...func(ctx context.Context),
) {
	var wg sync.WaitGroup
	pprof.Do(ctx, pprof.Labels("table", table), func(ctx context.Context) {
		for _, course := range courses {
			wg.Go(func() { course(ctx) })
		}
	})
	wg.Wait()
}
