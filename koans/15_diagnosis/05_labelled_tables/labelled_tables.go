// Package labelledtables is about goroutines that say whom they work for.
package labelledtables

import (
	"context"
	"runtime/pprof"
	"sync"
)

// Serve serves a table: all its courses at the same time, each in a goroutine
// of its own. It returns when the last of them is on the table.
//
// In a goroutine profile one can see meanwhile for which table somebody works:
// the waiter who has called Serve and those who bring the courses carry the
// label "table", besides the labels that are in ctx, and each course gets a
// context with these labels, too. When Serve returns, the waiter carries the
// labels of ctx and no others, and is free for the next table.
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
	pprof.SetGoroutineLabels(labelled)
	wg.Wait()
}
