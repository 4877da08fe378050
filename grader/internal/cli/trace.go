package cli

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/judge"
	"goroutinekoans/grader/internal/show"
	"goroutinekoans/grader/internal/timeline"
	"goroutinekoans/grader/internal/verdict"
)

// traceRun runs a koan once and draws what its goroutines did.
func traceRun(ctx context.Context, s *session, args []string) error {
	k, err := s.koanAtHand(ctx, "trace", args)
	if err != nil {
		return err
	}
	j, err := s.judge(ctx)
	if err != nil {
		return err
	}
	job, err := s.traceJob(j, k)
	if err != nil {
		return err
	}
	batch, err := j.Prepare(ctx, []judge.Job{job})
	if err != nil {
		return err
	}
	defer batch.Close()
	if !batch.Ran(0) {
		s.card(job, batch.Run(ctx, 0, 0))
		return errUnsolved
	}
	v, line, err := s.record(ctx, batch, job, 0)
	if err != nil {
		return err
	}
	fmt.Fprintf(s.Stdout, "%s\n\n", s.style.Strong(
		s.words.trace.head(k.Name(), k.Title[s.lang], s.words.verdictNames[string(v.Word)])))
	show.Lanes(s.Stdout, line, v.Word, s.style)
	fmt.Fprintln(s.Stdout, s.traceNext(v))
	return nil
}

func (s *session) traceNext(v verdict.Verdict) string {
	if v.Word == verdict.Pass {
		return s.words.trace.solved
	}
	return s.words.trace.next
}

// traceJob is the koan with its own file, or with the one that --file names.
func (s *session) traceJob(j *judge.Judge, k *course.Koan) (judge.Job, error) {
	if s.file == "" {
		return j.Read(k)
	}
	source, err := s.otherFile("trace", k)
	return judge.Job{Koan: k, Source: source}, err
}

// record runs a job that was built and reads its trace. The timeline is that
// of the test that failed.
func (s *session) record(ctx context.Context, batch *judge.Batch, job judge.Job, procs int) (verdict.Verdict, timeline.Timeline, error) {
	dir, err := os.MkdirTemp("", "koan-trace-")
	if err != nil {
		return verdict.Verdict{}, timeline.Timeline{}, err
	}
	defer os.RemoveAll(dir)
	name := filepath.Join(dir, "trace")
	v := batch.Trace(ctx, 0, procs, name)
	if err := ctx.Err(); err != nil {
		return v, timeline.Timeline{}, err
	}
	if v.Word == verdict.InternalError {
		return v, timeline.Timeline{}, fmt.Errorf("%s: %s", v.Koan, v.Message)
	}
	f, err := os.Open(name)
	if err != nil {
		return v, timeline.Timeline{}, fmt.Errorf("%s", s.words.trace.none(err))
	}
	defer f.Close()
	test, _ := s.course.Pristine(job.Koan.TestFile())
	recording, err := timeline.Read(f, timeline.About{
		File: job.Koan.File(), TestFile: job.Koan.TestFile(), Source: job.Source, Test: test,
	})
	if err != nil {
		return v, timeline.Timeline{}, fmt.Errorf("%s", s.words.trace.none(err))
	}
	return v, recording.Timeline(failed(v), v.Raw), nil
}

// failed is the test to draw: the one that the proof is from, else the first
// that did not pass.
func failed(v verdict.Verdict) string {
	if v.Word == verdict.Pass {
		return ""
	}
	for _, f := range v.Findings {
		if f.Test != "" {
			return f.Test
		}
	}
	for _, t := range v.Tests {
		if t.Status != "pass" {
			return t.Name
		}
	}
	return ""
}
