package prove

import (
	"context"
	"fmt"
	"strings"
	"sync"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/judge"
	"goroutinekoans/grader/internal/verdict"
)

// Row is what became of one variant at one GOMAXPROCS.
type Row struct {
	Koan    string               `json:"koan"`
	Variant string               `json:"variant"`
	Procs   int                  `json:"procs"`
	Want    verdict.Word         `json:"want"`
	Got     map[verdict.Word]int `json:"got"`
	Runs    int                  `json:"runs"`
	MaxMS   int64                `json:"max_ms"` // of the slowest run
	OK      bool                 `json:"ok"`

	Odd *verdict.Verdict `json:"odd,omitempty"` // the first that differs
}

// problem says what the row has shown instead. The odd run may be one of
// hundreds, and not come again: the end of what it printed is part of it.
func (r Row) problem() Problem {
	text := fmt.Sprintf(
		"%s at GOMAXPROCS=%d: wanted %s %d times, got %v. Alone: grader prove %s --runs %d --procs %d",
		r.Variant, r.Procs, r.Want, r.Runs, r.Got, r.Koan, r.Runs, r.Procs)
	if r.Odd != nil {
		raw := strings.ReplaceAll(r.Odd.Raw, "\x16", "") // as test2json marks lines
		lines := strings.Split(strings.TrimSpace(raw), "\n")
		// With a bar in front of them, lines like "--- FAIL: TestX" are not
		// mistaken for those of a test that runs this proof.
		text += fmt.Sprintf("\n  the first, %s: %s\n    | %s", r.Odd.Word, r.Odd.Message,
			strings.Join(lines[max(0, len(lines)-tail):], "\n    | "))
	}
	return Problem{Koan: r.Koan, Text: text}
}

// tail is how many lines of an odd run's output are shown.
const tail = 20

// Options is how to prove.
type Options struct {
	Runs     int                   // of each variant at each GOMAXPROCS
	Procs    []int                 // values of GOMAXPROCS
	Progress func(done, total int) // may be nil

	// Stub is called with the first verdict of every stub, to look at its
	// card. May be nil.
	Stub func(Variant, verdict.Verdict) []Problem
}

// Verdicts runs every variant of the koans and holds what it gets against what
// is declared. A single run that differs is a problem.
func Verdicts(ctx context.Context, j *judge.Judge, koans []*course.Koan, o Options) ([]Row, []Problem, error) {
	var variants []Variant
	var jobs []judge.Job
	for _, k := range koans {
		vs, err := Variants(j.Course, k)
		if err != nil {
			return nil, nil, err
		}
		for _, v := range vs {
			variants = append(variants, v)
			jobs = append(jobs, judge.Job{Koan: k, Source: v.Source})
		}
	}
	batch, err := j.Prepare(ctx, jobs)
	if err != nil {
		return nil, nil, err
	}
	defer batch.Close()

	p := &proof{batch: batch, variants: variants, options: o, rows: make([]Row, len(variants)*len(o.Procs))}
	p.run(ctx, j.Jobs)
	if ctx.Err() != nil {
		return nil, nil, ctx.Err()
	}
	for _, r := range p.rows {
		if !r.OK {
			p.problems = append(p.problems, r.problem())
		}
	}
	return p.rows, p.problems, nil
}

type proof struct {
	batch    *judge.Batch
	variants []Variant
	options  Options

	mu       sync.Mutex
	done     int
	rows     []Row
	problems []Problem
}

// run has each row's runs follow each other, and several rows at once.
func (p *proof) run(ctx context.Context, inFlight int) {
	next := make(chan int)
	var workers sync.WaitGroup
	for range max(inFlight, 1) {
		workers.Go(func() {
			for i := range next {
				p.row(ctx, i)
			}
		})
	}
	for i := range p.rows {
		next <- i
	}
	close(next)
	workers.Wait()
}

func (p *proof) row(ctx context.Context, i int) {
	at := i / len(p.options.Procs)
	v, procs := p.variants[at], p.options.Procs[i%len(p.options.Procs)]
	r := Row{
		Koan: v.Koan.ID, Variant: v.Name, Procs: procs, Want: v.Want,
		Got: map[verdict.Word]int{}, Runs: p.options.Runs,
	}
	for n := range p.options.Runs {
		if ctx.Err() != nil {
			return
		}
		got := p.batch.Run(ctx, at, procs)
		if r.Got[got.Word]++; got.Word != v.Want && r.Odd == nil {
			r.Odd = &got
		}
		r.MaxMS = max(r.MaxMS, got.MS)
		var found []Problem
		if n == 0 && v.Name == "stub" && p.options.Stub != nil {
			found = p.options.Stub(v, got)
		}
		p.note(found)
	}
	r.OK = r.Got[v.Want] == r.Runs
	p.rows[i] = r
}

func (p *proof) note(found []Problem) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.problems = append(p.problems, found...)
	p.done++
	if p.options.Progress != nil {
		p.options.Progress(p.done, len(p.rows)*p.options.Runs)
	}
}
