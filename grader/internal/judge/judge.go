// Package judge takes koans from their source to their verdict: it looks in
// the cache, checks, builds what is left in one link, runs and decides.
package judge

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"goroutinekoans/grader/internal/build"
	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/progress"
	"goroutinekoans/grader/internal/run"
	"goroutinekoans/grader/internal/static"
	"goroutinekoans/grader/internal/timeline"
	"goroutinekoans/grader/internal/verdict"
)

// Judge decides about koans of one course.
type Judge struct {
	Course  *course.Course
	Builder *build.Builder
	Runner  *run.Runner
	Limits  run.Limits
	Go      string // the toolchain's version, as go env GOVERSION says it
	Jobs    int    // runs in flight

	Cache  *progress.Cache // nil: remember nothing
	Grader []byte          // tells one grader from another, for the cache
	Fresh  bool            // don't ask the cache, only fill it

	// Damaged is told of a kept verdict that could not be read. May be nil.
	Damaged func(error)

	// Record records job i of a batch once more, for the picture in its card.
	// It is asked for the first job that fails in a way that a picture shows
	// best. May be nil.
	Record func(ctx context.Context, b *Batch, i int, v verdict.Verdict) *timeline.Timeline
}

// Job is one file to judge as the answer to a koan.
type Job struct {
	Koan    *course.Koan
	Source  []byte
	Missing bool // there is no file at all
}

// Read makes a job of the koan's own file in the tree.
func (j *Judge) Read(k *course.Koan) (Job, error) {
	source, err := os.ReadFile(filepath.Join(j.Course.Root, filepath.FromSlash(k.File())))
	if errors.Is(err, fs.ErrNotExist) {
		return Job{Koan: k, Missing: true}, nil
	}
	if err != nil {
		return Job{}, fmt.Errorf("reading the koan: %w", err)
	}
	return Job{Koan: k, Source: source}, nil
}

// Untouched reports whether the job's file is the stub as shipped.
func (j *Judge) Untouched(job Job) bool {
	stub, ok := j.Course.Pristine(job.Koan.File())
	return ok && !job.Missing && bytes.Equal(course.Unix(job.Source), stub)
}

// Known returns the verdict of a job if it is already known.
func (j *Judge) Known(job Job) (verdict.Verdict, bool) {
	if job.Missing {
		return j.empty(job.Koan, verdict.Missing), true
	}
	if j.Cache == nil || j.Fresh {
		return verdict.Verdict{}, false
	}
	v, ok, err := j.Cache.Get(j.key(job))
	if err != nil && j.Damaged != nil {
		j.Damaged(err)
	}
	return v, ok && v.Koan == job.Koan.ID
}

// key hashes all that a verdict depends on.
func (j *Judge) key(job Job) progress.Key {
	stub, _ := j.Course.Pristine(job.Koan.File())
	test, _ := j.Course.Pristine(job.Koan.TestFile())
	parts := [][]byte{[]byte(job.Koan.ID), job.Source, stub, test, []byte(j.Go), j.Grader}
	for _, file := range j.Course.Shipped("koans/koantest") {
		data, _ := j.Course.Pristine(file)
		parts = append(parts, data)
	}
	return progress.KeyOf(parts...)
}

// All returns the verdict of every job, in their order.
func (j *Judge) All(ctx context.Context, jobs []Job) ([]verdict.Verdict, error) {
	verdicts := make([]verdict.Verdict, len(jobs))
	var rest []Job
	var at []int
	for i, job := range jobs {
		if v, ok := j.Known(job); ok {
			verdicts[i] = v
			continue
		}
		rest, at = append(rest, job), append(at, i)
	}
	if len(rest) == 0 {
		return verdicts, nil
	}
	batch, err := j.Prepare(ctx, rest)
	if err != nil {
		return nil, err
	}
	defer batch.Close()
	recorded := false
	for i, v := range batch.RunAll(ctx, j.Jobs) {
		if j.Record != nil && !recorded && pictured(v.Word) && batch.Ran(i) {
			v.Lanes = j.Record(ctx, batch, i, v)
			recorded = true
		}
		verdicts[at[i]] = v
		if j.Cache != nil && ctx.Err() == nil {
			// A verdict that can't be kept costs only time.
			_ = j.Cache.Put(j.key(rest[i]), v)
		}
	}
	return verdicts, ctx.Err()
}

// pictured reports whether a picture of the run says more than words can: who
// waits until the end, and who takes turns with whom.
func pictured(w verdict.Word) bool {
	return w == verdict.Deadlock || w == verdict.Leak || w == verdict.Serial
}

// Batch is a number of jobs, checked and built; each can run many times.
type Batch struct {
	judge *Judge
	jobs  []Job
	early []*verdict.Verdict // decided without a run
	set   *build.Set
	built []*build.Built
}

// Prepare checks and builds jobs.
func (j *Judge) Prepare(ctx context.Context, jobs []Job) (*Batch, error) {
	b := &Batch{
		judge: j, jobs: jobs,
		early: make([]*verdict.Verdict, len(jobs)),
		built: make([]*build.Built, len(jobs)),
	}
	var units []build.Unit
	var at []int
	for i, job := range jobs {
		if v := j.check(job); v != nil {
			b.early[i] = v
			continue
		}
		test, ok := j.Course.Pristine(job.Koan.TestFile())
		if !ok {
			return nil, fmt.Errorf("%s holds no test of %s", course.PristineFile, job.Koan.ID)
		}
		units, at = append(units, build.Unit{Koan: job.Koan, Source: job.Source, Test: test}), append(at, i)
	}
	if len(units) == 0 {
		return b, nil
	}
	set, err := j.Builder.Build(ctx, units)
	if err != nil {
		return nil, fmt.Errorf("building: %w", err)
	}
	b.set = set
	for i := range set.Units {
		b.built[at[i]] = &set.Units[i]
	}
	return b, nil
}

// check decides what needs no compiler.
func (j *Judge) check(job Job) *verdict.Verdict {
	if job.Missing {
		v := j.empty(job.Koan, verdict.Missing)
		return &v
	}
	problems := static.Check(job.Koan, job.Source, j.allowed(job.Koan))
	if len(problems) == 0 {
		return nil
	}
	v := verdict.OfProblems(job.Koan, j.sources(job), problems)
	v.Go = j.Go
	return &v
}

// allowed lists the imports that the koan itself needs: its stub's. (So a
// course without its solutions, as learners get it for homework, is judged by
// the same rules; that every reference keeps them is part of prove.)
func (j *Judge) allowed(k *course.Koan) []string {
	stub, _ := j.Course.Pristine(k.File())
	return static.Imports(stub)
}
