package class

import (
	"context"

	"goroutinekoans/grader/internal/homework/intake"
	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/judge"
)

// How many students share a link. The go command and the linker take a second
// of CPU before the first answer is in: as much as thirty answers take to
// compile. Of thirty koans each, four students a link cost a tenth more than ten.
const (
	enough       = 300 // answers: no student is added to so many
	mostTogether = 10  // students, whose records are held until they are run
)

// group is some students, prepared together.
type group struct {
	answers []*answers
	batches []*judge.Batch
}

func (g *group) close() {
	for _, b := range g.batches {
		b.Close()
	}
}

// answers is one student's on the way through the grading.
type answers struct {
	student Student
	early   []record.Record // decided without a run
	later   []record.Record // as the jobs, without a verdict
	jobs    []judge.Job
	batch   *judge.Batch
	first   int // of the jobs, in the batch
}

// prepare takes the first students, reads what they have sent, decides what
// needs no run, and builds the rest.
func (g *Grading) prepare(ctx context.Context, students []Student) (*group, error) {
	next, jobs := &group{}, 0
	for _, s := range students {
		a, err := g.read(s)
		if err != nil {
			return nil, err
		}
		next.answers = append(next.answers, a)
		if jobs += len(a.jobs); jobs >= enough || len(next.answers) == mostTogether {
			break
		}
	}
	if err := g.build(ctx, next, next.answers); err != nil {
		next.close()
		return nil, err
	}
	return next, nil
}

// read reads a submission and decides what needs no run.
func (g *Grading) read(s Student) (*answers, error) {
	a := &answers{student: s}
	sub, refused := &intake.Submission{}, error(nil)
	if s.Path != "" {
		var err error
		if sub, err = g.Reader.Read(s.Path); err != nil {
			sub, refused = &intake.Submission{}, err
		}
	}
	if g.Remark != nil {
		g.Remark(s, sub, refused)
	}
	if !s.At.IsZero() {
		sub.At = s.At
	}
	for _, k := range g.Plan.Koans {
		if err := g.sort(a, k, sub, refused); err != nil {
			return nil, err
		}
	}
	return a, nil
}

// build builds the answers of some students in one link. If that can't be
// done, it is tried with each student's alone, to find the one it is about.
func (g *Grading) build(ctx context.Context, next *group, some []*answers) error {
	var jobs []judge.Job
	var busy []*answers
	for _, a := range some {
		if len(a.jobs) > 0 {
			a.first = len(jobs)
			jobs, busy = append(jobs, a.jobs...), append(busy, a)
		}
	}
	if len(busy) == 0 {
		return nil
	}
	batch, err := g.Judge.Prepare(ctx, jobs)
	switch {
	case ctx.Err() != nil:
		if err == nil {
			batch.Close()
		}
		return ctx.Err()
	case err == nil:
		for _, a := range busy {
			a.batch = batch
		}
		next.batches = append(next.batches, batch)
		g.failed = 0
		return nil
	case len(busy) > 1:
		for _, a := range busy {
			if err := g.build(ctx, next, []*answers{a}); err != nil {
				return err
			}
		}
		return nil
	}
	if g.failed++; g.failed >= mostFailed {
		return err
	}
	a := busy[0]
	for _, r := range a.later {
		a.early = append(a.early, g.decide(r, trouble(r.Koan, err)))
	}
	a.later, a.jobs = nil, nil
	return nil
}
