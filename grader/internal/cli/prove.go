package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"time"
	"unicode/utf8"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/explain"
	"goroutinekoans/grader/internal/judge"
	"goroutinekoans/grader/internal/prove"
	"goroutinekoans/grader/internal/show"
	"goroutinekoans/grader/internal/verdict"
)

// mostLines is how long a verdict card may be.
const mostLines = 25

// proveCourse shows that the course tells right from wrong.
func proveCourse(ctx context.Context, s *session, args []string) error {
	koans, err := s.koans(args)
	if err != nil {
		return err
	}
	if s.runs < 1 || len(s.procs) == 0 || min(s.procs[0], s.procs[len(s.procs)-1]) < 1 {
		return &usageError{s.words.badRuns, "grader prove --runs 3 --procs 1,2,8"}
	}
	problems := prove.Structure(s.course)
	unshipped := prove.Unshipped(s.course)
	if s.Getenv("CI") != "" {
		problems = append(problems, unshipped...)
	} else {
		for _, p := range unshipped {
			fmt.Fprintf(s.Stderr, "note: %s\n", p)
		}
	}
	if len(koans) == 0 {
		koans = s.course.Koans()
	}
	j, err := s.judge(ctx)
	if err != nil {
		return err
	}
	j.Cache = nil
	// A machine that is kept busy on purpose is slow; that is no verdict.
	j.Limits.Wall = time.Minute
	rows, found, err := prove.Verdicts(ctx, j, koans, prove.Options{
		Runs: s.runs, Procs: s.procs, Progress: s.provingProgress(),
		Stub: func(v prove.Variant, got verdict.Verdict) []prove.Problem { return s.proveCard(v, got) },
	})
	if err != nil {
		return err
	}
	problems = append(problems, found...)
	if s.json {
		return s.proofJSON(rows, problems)
	}
	s.proofTable(rows)
	for _, p := range problems {
		fmt.Fprintf(s.Stdout, "BAD %s\n", p)
	}
	if len(problems) > 0 {
		fmt.Fprintln(s.Stdout, s.words.proveBad(len(problems)))
		return errUnsolved
	}
	runs := 0
	for _, r := range rows {
		runs += r.Runs
	}
	fmt.Fprintln(s.Stdout, s.words.proveOK(len(koans), len(rows)/len(s.procs), runs))
	return nil
}

func (s *session) provingProgress() func(done, total int) {
	if !s.OutputTerminal || s.json {
		return nil
	}
	return func(done, total int) {
		if done == total {
			fmt.Fprint(s.Stderr, "\r\x1b[K")
		} else if done%10 == 0 {
			fmt.Fprintf(s.Stderr, "\r%s\x1b[K", s.words.proveProgress(done, total))
		}
	}
}

// proveCard checks the card that a learner would see for a stub: it leads to
// the fault, and it is short and narrow in every language.
func (s *session) proveCard(v prove.Variant, got verdict.Verdict) []prove.Problem {
	reference, err := os.ReadFile(s.path(v.Koan.Solution()))
	if err != nil {
		return []prove.Problem{{Koan: v.Koan.ID, Text: err.Error()}}
	}
	problems := prove.Points(v.Koan, v.Source, reference, got)
	for _, l := range course.Languages() {
		in := *s
		in.setLanguage(l)
		var card bytes.Buffer
		e := explain.Explain(got, in.material(judge.Job{Koan: v.Koan, Source: v.Source}))
		show.Card(&card, e, show.Style{Language: l})
		lines := strings.Split(strings.TrimRight(card.String(), "\n"), "\n")
		if len(lines) > mostLines {
			problems = append(problems, prove.Problem{Koan: v.Koan.ID, Text: fmt.Sprintf(
				"the card of the stub has %d lines in %s; %d are the most", len(lines), l, mostLines)})
		}
		for _, line := range lines {
			if n := utf8.RuneCountInString(line); n > 80 {
				problems = append(problems, prove.Problem{Koan: v.Koan.ID, Text: fmt.Sprintf(
					"the card of the stub has a line of %d columns in %s: %s", n, l, line)})
			}
		}
	}
	return problems
}

// proofTable prints one line a koan: how many variants it has, and what came
// out.
func (s *session) proofTable(rows []prove.Row) {
	type line struct {
		stub         verdict.Word
		right, wrong int
		runs, bad    int
		slowest      int64
	}
	var order []string
	lines := map[string]*line{}
	for _, r := range rows {
		l := lines[r.Koan]
		if l == nil {
			l = &line{}
			lines[r.Koan] = l
			order = append(order, r.Koan)
		}
		if r.Procs == s.procs[0] {
			switch {
			case r.Variant == "stub":
				l.stub = r.Want
			case strings.HasPrefix(r.Variant, "wrong/"):
				l.wrong++
			default:
				l.right++
			}
		}
		l.runs += r.Runs
		l.bad += r.Runs - r.Got[r.Want]
		l.slowest = max(l.slowest, r.MaxMS)
	}
	fmt.Fprintf(s.Stdout, "%-36s %-9s %5s %5s %6s %4s %7s\n", "koan", "stub", "right", "wrong", "runs", "bad", "max ms")
	for _, k := range order {
		l := lines[k]
		fmt.Fprintf(s.Stdout, "%-36s %-9s %5d %5d %6d %4d %7d\n", k, l.stub, l.right, l.wrong, l.runs, l.bad, l.slowest)
	}
}

func (s *session) proofJSON(rows []prove.Row, problems []prove.Problem) error {
	out := json.NewEncoder(s.Stdout)
	for _, r := range rows {
		if err := out.Encode(r); err != nil {
			return err
		}
	}
	for _, p := range problems {
		if err := out.Encode(p); err != nil {
			return err
		}
	}
	if len(problems) > 0 {
		return errUnsolved
	}
	return nil
}
