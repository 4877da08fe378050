//koan:verdict wrong
// A context with labels labels nobody: they are put on a goroutine by
// SetGoroutineLabels or Do.

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
		wg.Go(func() { course(labelled) })
	}
	wg.Wait()
}
