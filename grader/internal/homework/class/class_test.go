package class_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/build"
	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/homework/class"
	"goroutinekoans/grader/internal/homework/intake"
	"goroutinekoans/grader/internal/homework/plan"
	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/judge"
	"goroutinekoans/grader/internal/run"
	"goroutinekoans/grader/internal/verdict"
)

const root = "../../../testdata/course"

// desk is a grading in a folder of its own; runs counts the programs.
type desk struct {
	*class.Grading
	runs atomic.Int64
}

func newDesk(t *testing.T, out string) *desk { return newDeskOf(t, root, out) }

func newDeskOf(t *testing.T, root, out string) *desk {
	t.Helper()
	c, err := course.Load(root)
	require.NoError(t, err)
	p, err := plan.Parse(c, nil)
	require.NoError(t, err)
	log, err := record.Open(filepath.Join(out, record.FileName))
	require.NoError(t, err)
	t.Cleanup(func() { log.Close() })
	d := &desk{}
	runner := &run.Runner{Dir: t.TempDir(), Wrap: func(command []string, _ string) []string {
		d.runs.Add(1)
		return command
	}}
	d.Grading = &class.Grading{
		Judge: &judge.Judge{
			Course: c, Builder: &build.Builder{Course: c, Dir: t.TempDir(), Pristine: true}, Runner: runner,
			Limits: run.Limits{Wall: 20 * time.Second, Memory: 1 << 30}, Go: runtime.Version(), Jobs: 2,
		},
		Plan: p, Reader: &intake.Reader{Course: c, Koans: p.Koans}, Log: log,
		Sources: filepath.Join(out, "sources"), Runs: 1, Sandbox: "none", Grader: "test", Now: time.Now,
	}
	return d
}

// answer copies a file of the course's solutions into a submission.
func answer(t *testing.T, dir, koan, solution string) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, "solutions", filepath.FromSlash(koan), filepath.FromSlash(solution)))
	require.NoError(t, err)
	c, err := course.Load(root)
	require.NoError(t, err)
	k, err := c.Find(koan)
	require.NoError(t, err)
	file := filepath.Join(dir, filepath.FromSlash(k.File()))
	require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
	require.NoError(t, os.WriteFile(file, text, 0o644))
}

func words(t *testing.T, l *record.Log) map[string]verdict.Word {
	t.Helper()
	all, err := l.All()
	require.NoError(t, err)
	found := map[string]verdict.Word{}
	for _, r := range all {
		found[r.Student+" "+r.Koan[3:5]+r.Koan[len(r.Koan)-3:]] = r.Word
	}
	return found
}

func TestIdenticalAnswersAreJudgedOnce(t *testing.T) {
	subs := t.TempDir()
	var students []class.Student
	for _, s := range []string{"ann", "bob", "cat"} {
		dir := filepath.Join(subs, s)
		answer(t, dir, "01_start/01_two_cups", "two_cups.go")
		answer(t, dir, "01_start/02_lost_plate", "_wrong/none.go")
		students = append(students, class.Student{ID: s, Path: dir})
	}
	students = append(students, class.Student{ID: "dan"})
	answer(t, filepath.Join(subs, "cat"), "01_start/01_two_cups", "_wrong/one.go")
	out := t.TempDir()
	d := newDesk(t, out)
	require.NoError(t, d.Grade(t.Context(), students))
	assert.EqualValues(t, 3, d.runs.Load())
	assert.Equal(t, map[string]verdict.Word{
		"ann stups": "pass", "bob stups": "pass", "cat stups": "wrong", "dan stups": "missing",
		"ann state": "wrong", "bob state": "wrong", "cat state": "wrong", "dan state": "missing",
		"ann mooor": "missing", "bob mooor": "missing", "cat mooor": "missing", "dan mooor": "missing",
	}, words(t, d.Log))
	r, _, err := d.Log.Last("bob", "01_start/02_lost_plate")
	require.NoError(t, err)
	assert.True(t, r.Cached)
	assert.Equal(t, 1, r.FailedRun)
	kept, err := os.ReadFile(filepath.Join(out, "sources", r.Submitted+".go"))
	require.NoError(t, err)
	assert.Contains(t, string(kept), "return nil")

	// All over again: there is nothing to do, not even for one more who has
	// sent what others have.
	require.NoError(t, d.Log.Close())
	again := newDesk(t, out)
	require.NoError(t, again.Grade(t.Context(), append(students, class.Student{ID: "eve", Path: filepath.Join(subs, "ann")})))
	assert.Zero(t, again.runs.Load())
	assert.Equal(t, verdict.Pass, words(t, again.Log)["eve stups"])
}

// It fails if any run fails, and stops there.
func TestSeveralRuns(t *testing.T) {
	dir := t.TempDir()
	answer(t, dir, "01_start/01_two_cups", "two_cups.go")
	answer(t, dir, "01_start/02_lost_plate", "_wrong/none.go")
	d := newDesk(t, t.TempDir())
	d.Runs = 4
	require.NoError(t, d.Grade(t.Context(), []class.Student{{ID: "ann", Path: dir}}))
	assert.EqualValues(t, 5, d.runs.Load())
	r, _, err := d.Log.Last("ann", "01_start/01_two_cups")
	require.NoError(t, err)
	assert.Equal(t, 4, r.Runs)
	assert.Zero(t, r.FailedRun)
}

// What the machine does wrong costs nobody anything, and is done again.
func TestTroubleCostsNoPoints(t *testing.T) {
	dir := t.TempDir()
	answer(t, dir, "01_start/01_two_cups", "two_cups.go")
	out := t.TempDir()
	d := newDesk(t, out)
	d.Judge.Builder.Go = filepath.Join(dir, "no-such-go")
	require.NoError(t, d.Grade(t.Context(), []class.Student{{ID: "ann", Path: dir}, {ID: "bob", Path: filepath.Join(dir, "gone")}}))
	for _, s := range []string{"ann", "bob"} {
		r, _, err := d.Log.Last(s, "01_start/01_two_cups")
		require.NoError(t, err)
		assert.Equal(t, verdict.InternalError, r.Word)
		assert.Equal(t, r.MaxPoints, r.Points)
	}
	// A machine that builds nothing at all is not kept busy.
	many := []class.Student{}
	for _, s := range []string{"c", "d", "e", "f", "g"} {
		many = append(many, class.Student{ID: s, Path: dir})
	}
	require.Error(t, d.Grade(t.Context(), many))
	require.NoError(t, d.Log.Close())

	again := newDesk(t, out)
	require.NoError(t, again.Grade(t.Context(), []class.Student{{ID: "ann", Path: dir}}))
	assert.Equal(t, verdict.Pass, words(t, again.Log)["ann stups"])
}

func TestRefusedSubmissionIsRecordedOnce(t *testing.T) {
	file := filepath.Join(t.TempDir(), "ann.zip")
	require.NoError(t, os.WriteFile(file, []byte("no zip"), 0o644))
	out := t.TempDir()
	d := newDesk(t, out)
	var told error
	d.Remark = func(_ class.Student, _ *intake.Submission, err error) { told = err }
	require.NoError(t, d.Grade(t.Context(), []class.Student{{ID: "ann", Path: file}}))
	refused := (*intake.RefusedError)(nil)
	require.ErrorAs(t, told, &refused)
	assert.Equal(t, verdict.Rejected, words(t, d.Log)["ann stups"])
	before, err := os.ReadFile(filepath.Join(out, record.FileName))
	require.NoError(t, err)
	require.NoError(t, d.Grade(t.Context(), []class.Student{{ID: "ann", Path: file}}))
	after, err := os.ReadFile(filepath.Join(out, record.FileName))
	require.NoError(t, err)
	assert.Equal(t, string(before), string(after))
}

func TestCancelledGradingEnds(t *testing.T) {
	dir := t.TempDir()
	answer(t, dir, "01_start/01_two_cups", "two_cups.go")
	d := newDesk(t, t.TempDir())
	ctx, cancel := context.WithCancel(t.Context())
	d.Remark = func(class.Student, *intake.Submission, error) { cancel() }
	err := d.Grade(ctx, []class.Student{{ID: "ann", Path: dir}, {ID: "bob", Path: dir}})
	require.True(t, errors.Is(err, context.Canceled), err)
}
