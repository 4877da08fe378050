package bench

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"

	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/verdict"
)

// homework is how many koans a class is given: three chapters.
const homework = 30

// naives is in how many students' trees go test is run, either way: it takes a
// minute in each, and costs each the same.
const naives = 2

// class compares what it costs to grade each student of a class with go test in
// the student's tree. No two answers are alike, so none is judged by way of
// another. In the last row a third of the koans is as shipped: go test builds
// and runs these, too.
func (b *Bench) class(ctx context.Context, students int) ([]Row, error) {
	t, err := b.tree(min(homework, len(b.Course.Koans())))
	if err != nil {
		return nil, err
	}
	defer t.remove()
	if t.grader, err = b.fast(ctx, t); err != nil {
		return nil, err
	}
	b.say("a class of %d students", students)
	if _, err := b.grade(ctx, t, 1, len(t.koans)); err != nil { // fills the cache
		return nil, err
	}
	const whole, only = "./...", "./koans/..."
	naive := map[string][]Sample{}
	for range min(naives, students) {
		for _, packages := range []string{whole, only} {
			s, err := b.naive(ctx, t, packages)
			if err != nil {
				return nil, err
			}
			naive[packages] = append(naive[packages], s)
		}
	}
	all := len(t.koans)
	some := (all*2 + 2) / 3
	ours := map[int]Sample{}
	for _, tried := range []int{all, some} {
		s, err := b.grade(ctx, t, students, tried)
		if err != nil {
			return nil, err
		}
		n := time.Duration(students)
		ours[tried] = Sample{Wall: s.Wall / n, CPU: s.CPU / n, Memory: s.Memory}
	}
	var rows []Row
	for _, r := range []struct {
		tried    int
		packages string
	}{{all, whole}, {all, only}, {some, whole}} {
		row := Row{
			What:  fmt.Sprintf("grade %d, %d tried; go test %s; cpu", students, r.tried, r.packages),
			Koans: all, Bar: barAll, ByCPU: true,
		}
		theirs := naive[r.packages]
		rows = append(rows, row.with(slices.Repeat([]Sample{ours[r.tried]}, len(theirs)), theirs))
	}
	return rows, nil
}

// fast builds the grader as make grade does: without the race detector in it.
// An instructor does that once, so it doesn't count as a part of grading.
func (b *Bench) fast(ctx context.Context, t *tree) (string, error) {
	b.say("a grader for classes")
	file := filepath.Join(t.scratch, "grader")
	cmd := exec.CommandContext(ctx, "go", "build", "-ldflags=-s -w", "-o", file, "./grader")
	cmd.Dir, cmd.Env = b.Course.Root, b.Env
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("building a grader: %w\n%s", err, out)
	}
	return file, nil
}

// naive runs go test in a tree like a student's: what is handed out, with the
// koans edited. It is in a new place each time, as every student's is, so its
// packages are compiled anew; the standard library has been.
func (b *Bench) naive(ctx context.Context, t *tree, packages string) (Sample, error) {
	scratch, err := os.MkdirTemp(t.scratch, "student-")
	if err != nil {
		return Sample{}, fmt.Errorf("making a student's tree: %w", err)
	}
	student := &tree{dir: filepath.Join(scratch, "course"), env: t.env}
	if _, err := b.sample(ctx, t, []string{t.grader, "handout", "--out", student.dir}); err != nil {
		return Sample{}, err
	}
	if err := t.handIn(student.dir, len(t.koans)); err != nil {
		return Sample{}, fmt.Errorf("making a student's tree: %w", err)
	}
	s, err := b.sample(ctx, student, []string{"go", "test", "-race", packages})
	if err != nil {
		return Sample{}, err
	}
	return s, os.RemoveAll(scratch)
}

// grade makes a class up, each of which has tried the first koans, and grades
// it.
func (b *Bench) grade(ctx context.Context, t *tree, students, tried int) (Sample, error) {
	dir, err := os.MkdirTemp(t.scratch, "class-")
	if err != nil {
		return Sample{}, fmt.Errorf("making a class: %w", err)
	}
	submissions, out := filepath.Join(dir, "submissions"), filepath.Join(dir, "grades")
	for i := range students {
		if err := t.handIn(filepath.Join(submissions, fmt.Sprintf("s%04d", i)), tried); err != nil {
			return Sample{}, fmt.Errorf("making a class: %w", err)
		}
	}
	s, err := b.sample(ctx, t, []string{t.grader, "grade", submissions, "--out", out, "--sandbox", b.Sandbox})
	if err != nil {
		return Sample{}, err
	}
	return s, graded(out, students*tried)
}

// graded makes sure that n answers were judged, each by itself: a grading that
// does less is no faster.
func graded(out string, n int) error {
	log, err := record.Open(filepath.Join(out, record.FileName))
	if err != nil {
		return fmt.Errorf("checking the grades: %w", err)
	}
	defer log.Close()
	all, err := log.All()
	if err != nil {
		return fmt.Errorf("checking the grades: %w", err)
	}
	judged, trouble := 0, ""
	for _, r := range all {
		if r.Word == verdict.InternalError {
			trouble = ": " + r.Message
		}
		if r.Word != verdict.InternalError && r.Runs > 0 && !r.Cached {
			judged++
		}
	}
	if judged != n {
		return fmt.Errorf("%d of %d answers were judged: nothing to compare%s", judged, n, trouble)
	}
	return nil
}

// handIn edits every koan and copies the first ones into a folder, as a
// student's; the others are as shipped.
func (t *tree) handIn(dir string, tried int) error {
	if err := t.editAll(); err != nil {
		return err
	}
	for i, k := range t.koans {
		to := filepath.Join(dir, filepath.FromSlash(k.File()))
		if i < tried {
			if err := copyFile(t.path(k.File()), to); err != nil {
				return err
			}
			continue
		}
		text, _ := t.course.Pristine(k.File())
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(to, text, 0o644); err != nil {
			return err
		}
	}
	return nil
}
