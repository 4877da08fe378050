//koan:verdict wrong
// The waiter had a label before he came: it isn't Serve's to take away.

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
	defer pprof.SetGoroutineLabels(context.Background())
	var wg sync.WaitGroup
	for _, course := range courses {
		wg.Go(func() { course(labelled) })
	}
	wg.Wait()
}
