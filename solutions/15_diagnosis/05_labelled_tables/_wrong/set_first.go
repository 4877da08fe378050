//koan:verdict wrong
// The others inherit the label now; the waiter never gets rid of it.

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
	pprof.SetGoroutineLabels(labelled)
	var wg sync.WaitGroup
	for _, course := range courses {
		wg.Go(func() { course(labelled) })
	}
	wg.Wait()
}
