//koan:verdict wrong
// However long one waits: a label that comes after the go statement isn't
// inherited.

package labelledtables

import (
	"context"
	"runtime/pprof"
	"sync"
	"time"
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
	time.Sleep(time.Millisecond)
	pprof.SetGoroutineLabels(labelled)
	defer pprof.SetGoroutineLabels(ctx)
	wg.Wait()
}
