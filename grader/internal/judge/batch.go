package judge

import (
	"context"
	"sync"

	"goroutinekoans/grader/internal/build"
	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/verdict"
)

// Close removes the batch's binaries.
func (b *Batch) Close() error {
	if b.set == nil {
		return nil
	}
	return b.set.Close()
}

// Job is job i.
func (b *Batch) Job(i int) Job { return b.jobs[i] }

// RunAll runs every job once, as many at a time as inFlight, and returns the
// verdicts in the order of the jobs.
func (b *Batch) RunAll(ctx context.Context, inFlight int) []verdict.Verdict {
	verdicts := make([]verdict.Verdict, len(b.jobs))
	next := make(chan int)
	var workers sync.WaitGroup
	for range min(max(inFlight, 1), len(b.jobs)) {
		workers.Go(func() {
			for i := range next {
				verdicts[i] = b.Run(ctx, i, 0)
			}
		})
	}
	for i := range b.jobs {
		next <- i
	}
	close(next)
	workers.Wait()
	return verdicts
}

// Run runs job i once, with that GOMAXPROCS if procs isn't 0.
func (b *Batch) Run(ctx context.Context, i, procs int) verdict.Verdict {
	v := b.run(ctx, i, procs)
	v.Go = b.judge.Go
	return v
}

func (b *Batch) run(ctx context.Context, i, procs int) verdict.Verdict {
	if v := b.early[i]; v != nil {
		return *v
	}
	job, built := b.jobs[i], b.built[i]
	if built.Failure != nil {
		return verdict.OfErrors(job.Koan, b.judge.sources(job), sourceErrors(built.Failure))
	}
	limits := b.judge.Limits
	limits.Procs = procs
	out := b.judge.Runner.Run(ctx, *built, limits)
	if out.Record == nil && out.Err == nil && !built.Alone {
		// It never came to its tests, and it shares a binary: package-level
		// code of a neighbour may be to blame.
		if alone, err := b.alone(ctx, i); err == nil {
			defer alone.Close()
			out = b.judge.Runner.Run(ctx, alone.Units[0], limits)
		}
	}
	return verdict.Judge(job.Koan, b.judge.sources(job), built.Tests, out)
}

// alone builds job i once more, in a binary of its own.
func (b *Batch) alone(ctx context.Context, i int) (*build.Set, error) {
	job := b.jobs[i]
	test, _ := b.judge.Course.Pristine(job.Koan.TestFile())
	return b.judge.Builder.Build(ctx, []build.Unit{{Koan: job.Koan, Source: job.Source, Test: test, Alone: true}})
}

// sources are the texts that a verdict is explained with.
func (j *Judge) sources(job Job) verdict.Sources {
	test, _ := j.Course.Pristine(job.Koan.TestFile())
	stub, _ := j.Course.Pristine(job.Koan.File())
	return verdict.Sources{Koan: job.Source, Test: test, Stub: stub}
}

func sourceErrors(f *build.Failure) []verdict.SourceError {
	var errs []verdict.SourceError
	for _, e := range f.Errors {
		errs = append(errs, verdict.SourceError{Line: e.Line, Col: e.Col, Text: e.Text, InTest: e.InTest})
	}
	return errs
}

// empty is a verdict without findings.
func (j *Judge) empty(k *course.Koan, w verdict.Word) verdict.Verdict {
	return verdict.Verdict{
		Schema: verdict.Schema, Koan: k.ID, Word: w, Go: j.Go,
		Tests: []verdict.Test{}, Findings: []verdict.Finding{},
	}
}
