package cli

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/explain"
	"goroutinekoans/grader/internal/judge"
	"goroutinekoans/grader/internal/progress"
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
	v, line, err := s.record(ctx, batch)
	if err != nil {
		return err
	}
	if s.html != "" {
		return s.tracePage(ctx, batch, job, v, line)
	}
	fmt.Fprintf(s.Stdout, "%s\n", s.style.Strong(
		s.words.trace.head(k.Name(), k.Title[s.lang], s.words.verdictNames[string(v.Word)])))
	for _, line := range show.Wrap(s.sentence(job, v), s.style.Columns()) {
		fmt.Fprintln(s.Stdout, line)
	}
	fmt.Fprintln(s.Stdout)
	show.Lanes(s.Stdout, line, v.Word, s.style)
	fmt.Fprintln(s.Stdout, s.traceNext(v))
	return nil
}

// tracePage writes the picture as HTML.
func (s *session) tracePage(ctx context.Context, batch *judge.Batch, job judge.Job, v verdict.Verdict, line timeline.Timeline) error {
	p, err := s.drawn(ctx, batch, job, v, line)
	if err != nil {
		return err
	}
	err = s.writeHTML(func(w io.Writer) error {
		return show.TracePage(w, *p, s.words.verdictNames[string(v.Word)], s.sentence(job, v), s.style)
	})
	if err != nil {
		return err
	}
	fmt.Fprintln(s.Stdout, s.words.trace.written(s.html))
	return nil
}

// drawn is a run, and two more: on one processor, and on two. Those may fail
// in another way, or not at all.
func (s *session) drawn(ctx context.Context, batch *judge.Batch, job judge.Job, v verdict.Verdict, line timeline.Timeline) (*show.Picture, error) {
	test, _ := s.course.Pristine(job.Koan.TestFile())
	p := &show.Picture{Koan: job.Koan, Word: v.Word, Source: job.Source, Test: test, Line: line}
	for _, procs := range []int{1, 2} {
		run := show.ProcRun{Procs: procs}
		_, again, err := s.recordTest(ctx, batch, 0, procs, line.Test)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err == nil {
			run.Line = again
		}
		p.Procs = append(p.Procs, run)
	}
	return p, nil
}

// writeHTML writes the file that --html names, whole or not at all.
func (s *session) writeHTML(write func(io.Writer) error) error {
	var page bytes.Buffer
	if err := write(&page); err != nil {
		return err
	}
	if err := progress.WriteFile(s.named(s.html), page.Bytes()); err != nil {
		return &usageError{s.words.trace.cantWrite(s.html, err), "--html FILE"}
	}
	return nil
}

func (s *session) traceNext(v verdict.Verdict) string {
	if v.Word == verdict.Pass {
		return s.words.trace.solved
	}
	return s.words.trace.next
}

// sentence is what the verdict's card says first; a pass needs none.
func (s *session) sentence(job judge.Job, v verdict.Verdict) string {
	if v.Word == verdict.Pass {
		return ""
	}
	return explain.Explain(v, s.material(job)).Sentence
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
func (s *session) record(ctx context.Context, batch *judge.Batch) (verdict.Verdict, timeline.Timeline, error) {
	return s.recordTest(ctx, batch, 0, 0, "")
}

// recordTest records one test of job i, that which failed if none is named.
func (s *session) recordTest(ctx context.Context, batch *judge.Batch, i, procs int, name string) (verdict.Verdict, timeline.Timeline, error) {
	dir, err := os.MkdirTemp("", "koan-trace-")
	if err != nil {
		return verdict.Verdict{}, timeline.Timeline{}, err
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, "trace")
	job, v := batch.Job(i), batch.Trace(ctx, i, procs, file)
	if err := ctx.Err(); err != nil {
		return v, timeline.Timeline{}, err
	}
	if v.Word == verdict.InternalError {
		return v, timeline.Timeline{}, fmt.Errorf("%s: %s", v.Koan, v.Message)
	}
	f, err := os.Open(file)
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
	if name == "" {
		name = failed(v)
	}
	return v, recording.Timeline(name, v.Raw), nil
}

// cardLanes records a failing run once more, for the few lanes in its card.
// What can't be recorded, or then fails in another way, has no picture.
func (s *session) cardLanes() func(context.Context, *judge.Batch, int, verdict.Verdict) *timeline.Timeline {
	if s.json || s.lines {
		return nil
	}
	return func(ctx context.Context, b *judge.Batch, i int, v verdict.Verdict) *timeline.Timeline {
		again, line, err := s.recordTest(ctx, b, i, 0, failed(v))
		if err != nil || again.Word != v.Word || len(line.Lanes) < 2 || line.Steps > mostSteps {
			return nil
		}
		return &line
	}
}

// mostSteps bounds what is kept of a recording: more than that fits nowhere.
const mostSteps = 500

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
