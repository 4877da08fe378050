//koan:verdict wrong
// The waiter works for the table as well, even if he only waits.

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
	labelled := pprof.WithLabels(ctx, pprof.Labels("table", table))
	var wg sync.WaitGroup
	for _, course := range courses {
		wg.Go(func() {
			pprof.SetGoroutineLabels(labelled)
			course(labelled)
		})
	}
	wg.Wait()
}
