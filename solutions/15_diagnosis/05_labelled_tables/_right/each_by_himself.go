// Package labelledtables is about goroutines that say whom they work for.
package labelledtables

import (
	"context"
	"runtime/pprof"
)

// Serve labels everybody by himself.
func Serve(
	ctx context.Context,
	table string,
	courses ...func(ctx context.Context),
) {
	labelled := pprof.WithLabels(ctx, pprof.Labels("table", table))
	pprof.SetGoroutineLabels(labelled)
	done := make(chan bool)
	for _, course := range courses {
		go func() {
			pprof.Do(ctx, pprof.Labels("table", table), course)
			done <- true
		}()
	}
	for range courses {
		<-done
	}
	pprof.SetGoroutineLabels(ctx)
}
