// Package labelledtables is about goroutines that say whom they work for.
package labelledtables

import (
	"context"
	"runtime/pprof"
	"sync"
)

// Serve labels the waiter first, and in the end gives him back what he had.
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
		wg.Go(func() { course(labelled) })
	}
	wg.Wait()
}
