//koan:verdict wrong
// The goroutines are labelled, but the courses get a context that knows nothing
// of it.

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
	defer pprof.SetGoroutineLabels(ctx)
	var wg sync.WaitGroup
	for _, course := range courses {
		wg.Go(func() { course(ctx) })
	}
	wg.Wait()
}
