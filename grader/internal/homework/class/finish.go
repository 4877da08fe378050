package class

import (
	"context"
	"strings"
	"sync"
	"unicode"

	"goroutinekoans/grader/internal/verdict"
)

// finish runs a student's koans and records everything about the student.
func (g *Grading) finish(ctx context.Context, a *answers) error {
	if err := g.Log.Append(a.early...); err != nil {
		return err
	}
	next := make(chan int)
	errs := make([]error, len(a.jobs))
	var workers sync.WaitGroup
	for range min(max(g.Judge.Jobs, 1), len(a.jobs)) {
		workers.Go(func() {
			for i := range next {
				errs[i] = g.settle(ctx, a, i)
			}
		})
	}
	for i := range a.jobs {
		next <- i
	}
	close(next)
	workers.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return ctx.Err()
}

// settle runs one koan as often as it takes, and records what came out. It
// fails if any run fails: nothing is tried again until it is green.
func (g *Grading) settle(ctx context.Context, a *answers, i int) error {
	r := a.later[i]
	// Since this one was built, somebody else's may have been judged.
	if shared, ok, err := g.same(r); err != nil || ok {
		if err == nil {
			err = g.Log.Append(shared)
		}
		return err
	}
	var v verdict.Verdict
	for n := 1; n <= g.Runs; n++ {
		if v = a.batch.Run(ctx, a.first+i, 0); ctx.Err() != nil {
			return ctx.Err()
		}
		r.Runs = n
		if v.Word != verdict.Pass {
			r.FailedRun = n
			break
		}
	}
	return g.Log.Append(g.decide(r, v))
}

// mostOutput is how many bytes of either end of the output are kept.
const mostOutput = 2 << 10

// bothEnds are the beginning and the end of what a program has printed; the
// second is empty if the first is all. Control characters could do things to
// the terminal of whoever reads them.
func bothEnds(text string) (head, tail string) {
	if len(text) > 2*mostOutput {
		head, tail = text[:mostOutput], text[len(text)-mostOutput:]
	} else {
		head = text
	}
	return visible(head), visible(tail)
}

func visible(text string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' || unicode.IsPrint(r) {
			return r
		}
		if r == '\r' {
			return -1
		}
		return '\uFFFD'
	}, strings.ToValidUTF8(text, "\uFFFD"))
}
