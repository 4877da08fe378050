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

// naives is in how many students' trees go test is run: it takes a minute in
// each, and costs each the same.
const naives = 2

// class compares what it costs to grade each student of a class with go test in
// the student's tree. No two answers are alike, so none is judged by way of
// another. In the second class a third of the koans is as shipped: go test
// builds and runs these, too.
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
	var theirs []Sample
	for range min(naives, students) {
		s, err := b.naive(ctx, len(t.koans))
		if err != nil {
			return nil, err
		}
		theirs = append(theirs, s)
	}
	var rows []Row
	for _, tried := range []int{len(t.koans), (len(t.koans)*2 + 2) / 3} {
		all, err := b.grade(ctx, t, students, tried)
		if err != nil {
			return nil, err
		}
		n := time.Duration(students)
		each := Sample{Wall: all.Wall / n, CPU: all.CPU / n, Memory: all.Memory}
		row := Row{
			What:  fmt.Sprintf("grade: each of %d (go test: %d), %d tried; cpu", students, len(theirs), tried),
			Koans: len(t.koans), Bar: barAll, ByCPU: true,
		}
		rows = append(rows, row.with(slices.Repeat([]Sample{each}, len(theirs)), theirs))
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

// naive runs go test in the tree of a student: one of its own, as every student
// has. The standard library has been compiled.
func (b *Bench) naive(ctx context.Context, koans int) (Sample, error) {
	t, err := b.tree(koans)
	if err != nil {
		return Sample{}, err
	}
	defer t.remove()
	if err := t.editAll(); err != nil {
		return Sample{}, fmt.Errorf("preparing a run: %w", err)
	}
	command := []string{"go", "test", "-race", "-count=1"}
	for _, k := range t.koans {
		command = append(command, "./"+k.Dir())
	}
	return b.sample(ctx, t, command)
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
