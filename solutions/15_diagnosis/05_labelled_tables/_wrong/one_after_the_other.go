//koan:verdict serial
// Everybody who works carries the label: there is only one left.

package labelledtables

import (
	"context"
	"runtime/pprof"
)

func Serve(
	ctx context.Context,
	table string,
	courses ...func(ctx context.Context),
) {
	labelled := pprof.WithLabels(ctx, pprof.Labels("table", table))
	pprof.SetGoroutineLabels(labelled)
	defer pprof.SetGoroutineLabels(ctx)
	for _, course := range courses {
		course(labelled)
	}
}
