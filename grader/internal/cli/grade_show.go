package cli

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"goroutinekoans/grader/internal/homework/class"
	"goroutinekoans/grader/internal/homework/intake"
	"goroutinekoans/grader/internal/homework/reason"
	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/progress"
)

// graded writes what has come out of a grading, of these students only.
func (s *session) graded(log *record.Log, students []class.Student, out string) error {
	records, err := log.Outline()
	if err != nil {
		return err
	}
	wanted := map[string]bool{}
	for _, st := range students {
		wanted[st.ID] = true
	}
	records = slices.DeleteFunc(records, func(r record.Record) bool { return !wanted[r.Student] })
	return s.publish(records, log, out)
}

// publish writes what is made of records: the facts, the pages, the table. The
// log has the whole of what the records are the outline of.
func (s *session) publish(records []record.Record, log *record.Log, out string) error {
	if err := s.writeFacts(records, out); err != nil {
		return err
	}
	grades := record.Grades(records)
	if err := s.writePages(grades, log, out); err != nil {
		return fmt.Errorf("writing the pages: %w", err)
	}
	s.classTable(grades)
	fmt.Fprintln(s.Stdout, s.words.grade.done(len(grades), out))
	for _, g := range grades {
		if g.Trouble > 0 {
			return errUngraded
		}
	}
	return nil
}

// errUngraded says that the machine was in the way of some koans.
var errUngraded = errors.New("not everything could be judged; start the same command again")

// factsFile holds the grades without what changes from run to run.
const factsFile = "grades.jsonl"

func (s *session) writeFacts(records []record.Record, dir string) error {
	text, err := record.Encode(record.FactsOf(records))
	if err == nil {
		err = progress.WriteFile(filepath.Join(dir, factsFile), text)
	}
	if err != nil {
		return fmt.Errorf("writing the grades: %w", err)
	}
	return nil
}

// classTable prints a line a student, and the koans that failed most.
func (s *session) classTable(grades []record.Grade) {
	w := s.words.grade
	width := utf8.RuneCountInString(w.head[0])
	for _, g := range grades {
		width = max(width, utf8.RuneCountInString(printable(g.Student)))
	}
	width = min(width, 40)
	fmt.Fprintf(s.Stdout, "%s  %9s  %12s\n", pad(w.head[0], width), w.head[1], w.head[2])
	for _, g := range grades {
		notes := []string{}
		if g.LatePercent > 0 || g.LateSeconds > 0 {
			notes = append(notes, w.late(time.Duration(g.LateSeconds)*time.Second, g.LatePercent))
		}
		if g.Trouble > 0 {
			notes = append(notes, w.trouble(g.Trouble))
		}
		line := fmt.Sprintf("%s  %9s  %12s  %s", pad(printable(g.Student), width),
			fmt.Sprintf("%d/%d", g.Solved, len(g.Records)),
			fmt.Sprintf("%s/%d", number(g.Final), g.MaxPoints), strings.Join(notes, ", "))
		fmt.Fprintln(s.Stdout, strings.TrimRight(line, " "))
	}
	if hard := record.Hardest(grades, 5); len(hard) > 0 {
		fmt.Fprintf(s.Stdout, "\n%s\n", w.hardest)
		for _, h := range hard {
			fmt.Fprintf(s.Stdout, "  %3d/%-3d  %s\n", h.Failed, h.Tried, h.Koan)
		}
	}
	fmt.Fprintln(s.Stdout)
}

// number writes points without needless decimals.
func number(x float64) string {
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%.2f", x), "0"), ".")
}

func pad(text string, width int) string {
	if n := utf8.RuneCountInString(text); n < width {
		return text + strings.Repeat(" ", width-n)
	}
	return string([]rune(text)[:width])
}

// printable is a name that a student has chosen, fit for a terminal.
func printable(name string) string {
	return strings.TrimSuffix(strings.TrimPrefix(fmt.Sprintf("%q", name), `"`), `"`)
}

// gradingProgress shows how far the grading is on one line, with the time that
// is left; nothing where there is no terminal.
func (s *session) gradingProgress() func(done, worked, total int) {
	if !s.OutputTerminal {
		return nil
	}
	start := s.Now()
	return func(done, worked, total int) {
		if done >= total {
			fmt.Fprint(s.Stderr, "\r\x1b[K")
			return
		}
		left := time.Duration(0)
		if worked > 0 {
			left = s.Now().Sub(start) / time.Duration(worked) * time.Duration(total-done)
		}
		fmt.Fprintf(s.Stderr, "\r%s %s\x1b[K", bar(done, total), s.words.grade.progress(done, total, left.Round(time.Second)))
	}
}

func bar(done, total int) string {
	const width = 24
	full := width * done / max(total, 1)
	return "[" + strings.Repeat("#", full) + strings.Repeat(".", width-full) + "]"
}

// remark tells what is odd about a submission.
func (s *session) remark(st class.Student, sub *intake.Submission, err error) {
	w, who := s.words.grade, printable(st.ID)
	say := func(text string) {
		if s.OutputTerminal {
			fmt.Fprint(s.Stderr, "\r\x1b[K")
		}
		fmt.Fprintf(s.Stderr, "%s: %s\n", who, text)
	}
	refused := (*intake.RefusedError)(nil)
	switch {
	case errors.As(err, &refused):
		say(reason.Refusal(s.lang, record.Refusal{Why: string(refused.Why), Entry: printable(refused.Entry)}))
	case err != nil:
		say(w.unreadable(err))
	case st.Path == "":
	case len(sub.Sources) == 0:
		say(w.noKoans)
	}
	if len(sub.Edited) > 0 {
		say(w.edited(len(sub.Edited), sub.Edited[0]))
	}
	if len(sub.Beside) > 0 {
		say(w.beside(printable(strings.Join(sub.Beside, ", "))))
	}
	if st.Path != "" && err == nil && st.At.IsZero() && sub.At.IsZero() && len(sub.Sources) > 0 && s.due != "" {
		say(w.noTime)
	}
}
