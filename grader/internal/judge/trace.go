package judge

import (
	"context"
	"time"

	"goroutinekoans/grader/internal/verdict"
)

// traceWall bounds a run that is recorded: who spins writes megabytes a second.
const traceWall = 4 * time.Second

// Trace runs job i once as Run does, and has the runtime write its trace to
// file. There is none if the job was decided without a run.
func (b *Batch) Trace(ctx context.Context, i, procs int, file string) verdict.Verdict {
	traced, judge, runner := *b, *b.judge, *b.judge.Runner
	runner.Trace = file
	judge.Runner, judge.Limits.Wall = &runner, traceWall
	traced.judge = &judge
	return traced.Run(ctx, i, procs)
}

// Ran reports whether job i needs a run to be decided.
func (b *Batch) Ran(i int) bool { return b.early[i] == nil && b.built[i].Failure == nil }
