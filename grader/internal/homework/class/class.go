// Package class grades what a class has sent: a few students after the other,
// so that memory stays flat; one link for these few; the next are built while
// the koans of these run.
package class

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/homework/intake"
	"goroutinekoans/grader/internal/homework/plan"
	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/judge"
	"goroutinekoans/grader/internal/progress"
	"goroutinekoans/grader/internal/verdict"
)

// Student is one of the class.
type Student struct {
	ID   string
	Path string    // of the submission; empty if nothing was sent
	At   time.Time // when it was sent, if somebody knows better than its files
}

// Grading grades a class.
type Grading struct {
	Judge  *judge.Judge
	Plan   *plan.Plan
	Reader *intake.Reader
	Log    *record.Log

	Sources string // the folder that keeps what was judged, by its hash
	Runs    int    // of each koan

	// For the records.
	Sandbox, Grader, Host, Shard string
	Now                          func() time.Time

	// Progress is told how many students are done, and of how many it took
	// work. May be nil.
	Progress func(done, worked, total int)

	// Remark is told what an instructor should know of a submission: that it
	// was refused, that tests in it were edited. May be nil.
	Remark func(Student, *intake.Submission, error)

	failed int // students in a row for whom nothing could be built
}

// mostFailed is how many students in a row may fail to build before it is
// clear that the machine is at fault.
const mostFailed = 3

// Grade grades students and appends their records to the log. What is in the
// log already is not done again. An error is trouble that concerns all; what
// was recorded before stays.
func (g *Grading) Grade(ctx context.Context, students []Student) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	ready := make(chan *group)
	var preparing error
	go func() {
		defer close(ready)
		for rest := students; len(rest) > 0; {
			next, err := g.prepare(ctx, rest)
			if err != nil {
				preparing = err
				return
			}
			rest = rest[len(next.answers):]
			select {
			case ready <- next:
			case <-ctx.Done():
				next.close()
				return
			}
		}
	}()
	done, worked := 0, 0
	var running error
	for next := range ready {
		for _, a := range next.answers {
			if running != nil {
				break
			}
			if running = g.finish(ctx, a); running != nil {
				cancel() // and let the other one come to its end
				break
			}
			if done++; a.batch != nil {
				worked++
			}
			if g.Progress != nil {
				g.Progress(done, worked, len(students))
			}
		}
		next.close()
	}
	if running != nil {
		return running
	}
	if preparing != nil {
		return preparing
	}
	return ctx.Err()
}

// sort finds out what there is to do about one koan of a student's.
func (g *Grading) sort(a *answers, k *course.Koan, sub *intake.Submission, refused error) error {
	source, ok := sub.Sources[k.ID]
	job := judge.Job{Koan: k, Source: source, Missing: !ok}
	r := g.blank(a.student, k, sub.At)
	if ok {
		r.Submitted = hash(source)
	} else if refused != nil {
		r.Submitted = hash([]byte(refused.Error()))
	}
	old, known, err := g.Log.Last(r.Student, r.Koan)
	if err != nil {
		return err
	}
	if known && old.Settled() && old.SameFact(r) {
		if old.MaxPoints != r.MaxPoints || old.LateSeconds != r.LateSeconds || old.LatePercent != r.LatePercent {
			// Judged before; only what it is worth has changed.
			old.MaxPoints, old.LateSeconds, old.LatePercent = r.MaxPoints, r.LateSeconds, r.LatePercent
			old.Score()
			a.early = append(a.early, old)
		}
		return nil
	}
	hostile := (*intake.RefusedError)(nil)
	switch {
	case errors.As(refused, &hostile):
		v := verdict.Verdict{Word: verdict.Rejected, Message: visible(hostile.Error())}
		r.Refused = &record.Refusal{Why: string(hostile.Why), Entry: visible(hostile.Entry)}
		a.early = append(a.early, g.decide(r, v))
	case refused != nil:
		a.early = append(a.early, g.decide(r, trouble(k.ID, refused)))
	case job.Missing:
		a.early = append(a.early, g.decide(r, verdict.Verdict{Word: verdict.Missing}))
	case g.Judge.Untouched(job):
		a.early = append(a.early, g.decide(r, verdict.Verdict{Word: verdict.NotAttempted}))
	default:
		if err := g.keep(r.Submitted, source); err != nil {
			return err
		}
		a.later, a.jobs = append(a.later, r), append(a.jobs, job)
		return g.share(a)
	}
	return nil
}

// share takes the last job away again if the same answer has been judged, for
// whomever.
func (g *Grading) share(a *answers) error {
	last := len(a.jobs) - 1
	r, ok, err := g.same(a.later[last])
	if err != nil || !ok {
		return err
	}
	a.early = append(a.early, r)
	a.later, a.jobs = a.later[:last], a.jobs[:last]
	return nil
}

// same makes a record out of another student's.
func (g *Grading) same(r record.Record) (record.Record, bool, error) {
	other, ok, err := g.Log.Same(r)
	if err != nil || !ok {
		return r, false, err
	}
	r.Verdict, r.Runs, r.FailedRun = other.Verdict, other.Runs, other.FailedRun
	r.OutputHead, r.OutputTail = other.OutputHead, other.OutputTail
	r.Cached = true
	r.Score()
	return r, true, nil
}

// blank is a record that lacks its verdict.
func (g *Grading) blank(s Student, k *course.Koan, at time.Time) record.Record {
	c := g.Judge.Course
	stub, _ := c.Pristine(k.File())
	test, _ := c.Pristine(k.TestFile())
	tests := [][]byte{test}
	for _, file := range c.Shipped("koans/koantest") {
		data, _ := c.Pristine(file)
		tests = append(tests, data)
	}
	late, percent := g.Plan.Lateness(at)
	return record.Record{
		Student: s.ID,
		Verdict: verdict.Verdict{Schema: verdict.Schema, Koan: k.ID, Go: g.Judge.Go},

		MaxPoints: g.Plan.Points[k.ID], Stub: hash(stub), TestsHash: hash(tests...),
		Grader: g.Grader, Sandbox: g.Sandbox, Host: g.Host, Shard: g.Shard,
		Limits: record.Limits{
			WallMS: g.Judge.Limits.Wall.Milliseconds(), MemoryMB: g.Judge.Limits.Memory >> 20, Runs: g.Runs,
		},
		LateSeconds: int64(late / time.Second), LatePercent: percent, Started: g.Now().UTC(),
	}
}

// decide puts a verdict into a record.
func (g *Grading) decide(r record.Record, v verdict.Verdict) record.Record {
	v.Schema, v.Koan, v.Go = r.Schema, r.Koan, r.Go
	if v.Tests == nil {
		v.Tests = []verdict.Test{}
	}
	if v.Findings == nil {
		v.Findings = []verdict.Finding{}
	}
	r.Verdict = v
	r.Score()
	if !r.Settled() || v.Word != verdict.Pass && v.Raw != "" {
		root := g.Judge.Course.Root + string(filepath.Separator)
		r.OutputHead, r.OutputTail = bothEnds(strings.ReplaceAll(v.Raw, root, ""))
	}
	return r
}

func trouble(koan string, err error) verdict.Verdict {
	return verdict.Verdict{Koan: koan, Word: verdict.InternalError, Message: err.Error()}
}

// keep keeps a source, so that a record can be replayed and explained.
func (g *Grading) keep(sum string, source []byte) error {
	file := filepath.Join(g.Sources, sum+".go")
	if _, err := os.Stat(file); err == nil {
		return nil
	}
	if err := os.MkdirAll(g.Sources, 0o755); err != nil {
		return fmt.Errorf("keeping a source: %w", err)
	}
	if err := progress.WriteFile(file, source); err != nil {
		return fmt.Errorf("keeping a source: %w", err)
	}
	return nil
}

func hash(parts ...[]byte) string {
	h := sha256.New()
	for _, p := range parts {
		if len(parts) > 1 {
			fmt.Fprintf(h, "%d:", len(p))
		}
		h.Write(p)
	}
	return hex.EncodeToString(h.Sum(nil))
}
