package run

import (
	"context"
	"sync"

	"goroutinekoans/grader/internal/build"
	"goroutinekoans/grader/internal/verdict"
)

// RunAll runs units, n at a time, and returns their outcomes in the order of
// the units. After each, done (if not nil) is told which it was; its calls
// come one at a time, in the order in which the runs end. When ctx is
// cancelled, what has not run yet has ctx's error as its outcome's.
func (r *Runner) RunAll(ctx context.Context, units []build.Built, limits Limits, n int,
	done func(i int, out verdict.Outcome),
) []verdict.Outcome {
	outcomes := make([]verdict.Outcome, len(units))
	next := make(chan int)
	var told sync.Mutex
	var workers sync.WaitGroup
	for range min(max(n, 1), len(units)) {
		workers.Go(func() {
			for i := range next {
				outcomes[i] = r.Run(ctx, units[i], limits)
				if done != nil {
					told.Lock()
					done(i, outcomes[i])
					told.Unlock()
				}
			}
		})
	}
	for i := range units {
		next <- i
	}
	close(next)
	workers.Wait()
	return outcomes
}
