package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/explain"
	"goroutinekoans/grader/internal/judge"
	"goroutinekoans/grader/internal/show"
	"goroutinekoans/grader/internal/verdict"
)

// check shows the path and the koan at hand, or runs the koans it is given.
func check(ctx context.Context, s *session, args []string) error {
	koans, err := s.koans(args)
	if err != nil {
		return err
	}
	s.noteEditedHelpers()
	switch {
	case s.file != "" && len(koans) != 1:
		return &usageError{s.words.fileNeedsOne, "grader check KOAN --file FILE"}
	case s.file != "":
		return s.checkFile(ctx, koans[0])
	case s.all:
		return s.checkAll(ctx, s.course.Koans())
	case len(koans) > 0:
		return s.checkThese(ctx, koans)
	}
	return s.checkPath(ctx)
}

// koans finds the koans that the arguments name.
func (s *session) koans(args []string) ([]*course.Koan, error) {
	var koans []*course.Koan
	for _, name := range args {
		k, err := s.course.Find(name)
		if err != nil {
			return nil, err
		}
		koans = append(koans, k)
	}
	return koans, nil
}

// checkFile tries another file in place of the koan's own.
func (s *session) checkFile(ctx context.Context, k *course.Koan) error {
	source, err := s.otherFile("check", k)
	if err != nil {
		return err
	}
	j, err := s.judge(ctx)
	if err != nil {
		return err
	}
	j.Cache = nil // touch nothing
	return s.report(ctx, j, []judge.Job{{Koan: k, Source: source}})
}

// otherFile reads the file that --file names.
func (s *session) otherFile(command string, k *course.Koan) ([]byte, error) {
	source, err := os.ReadFile(s.named(s.file))
	if err != nil {
		return nil, &usageError{s.words.badFile(s.file, err), "grader " + command + " " + k.Name() + " --file FILE"}
	}
	return source, nil
}

// named is where a file is that was named on the command line.
func (s *session) named(file string) string {
	if filepath.IsAbs(file) {
		return file
	}
	return filepath.Join(s.App.Dir, file)
}

// checkThese runs koans now, whatever is known about them.
func (s *session) checkThese(ctx context.Context, koans []*course.Koan) error {
	j, err := s.judge(ctx)
	if err != nil {
		return err
	}
	j.Fresh = true
	if len(koans) == 1 {
		j.Record = s.cardLanes()
	}
	jobs, err := s.jobs(j, koans)
	if err != nil {
		return err
	}
	return s.report(ctx, j, jobs)
}

func (s *session) jobs(j *judge.Judge, koans []*course.Koan) ([]judge.Job, error) {
	var jobs []judge.Job
	for _, k := range koans {
		job, err := j.Read(k)
		if err != nil {
			return nil, err
		}
		s.noteEditedTest(k)
		jobs = append(jobs, job)
	}
	return jobs, nil
}

// report judges jobs and writes their verdicts: as JSON, or one card each.
func (s *session) report(ctx context.Context, j *judge.Judge, jobs []judge.Job) error {
	verdicts, err := j.All(ctx, jobs)
	if err != nil {
		return err
	}
	for i, v := range verdicts {
		if s.json {
			if err := json.NewEncoder(s.Stdout).Encode(v); err != nil {
				return err
			}
			continue
		}
		if i > 0 {
			fmt.Fprintln(s.Stdout)
		}
		if v.Word == verdict.Pass {
			fmt.Fprintln(s.Stdout, s.words.passed(jobs[i].Koan.Name()))
		} else {
			s.card(jobs[i], v)
		}
		s.rawOutput(v)
	}
	return outcome(verdicts)
}

// outcome turns verdicts into a command's error: none if all pass.
func outcome(verdicts []verdict.Verdict) error {
	for _, v := range verdicts {
		if v.Word == verdict.InternalError {
			return fmt.Errorf("%s: %s", v.Koan, v.Message)
		}
	}
	for _, v := range verdicts {
		if v.Word != verdict.Pass {
			return errUnsolved
		}
	}
	return nil
}

// checkAll runs every koan, untouched stubs too, and prints a table.
func (s *session) checkAll(ctx context.Context, koans []*course.Koan) error {
	j, err := s.judge(ctx)
	if err != nil {
		return err
	}
	j.Fresh = s.fresh
	jobs, err := s.jobs(j, koans)
	if err != nil {
		return err
	}
	if s.json {
		return s.report(ctx, j, jobs)
	}
	verdicts, err := j.All(ctx, jobs)
	if err != nil {
		return err
	}
	s.table(verdicts)
	return outcome(verdicts)
}

func (s *session) table(verdicts []verdict.Verdict) {
	width := len(s.words.tableHead[0])
	for _, v := range verdicts {
		width = max(width, len(v.Koan))
	}
	fmt.Fprintf(s.Stdout, "%-*s  %-18s %s\n", width, s.words.tableHead[0], s.words.tableHead[1], s.words.tableHead[2])
	passed := 0
	for _, v := range verdicts {
		if v.Word == verdict.Pass {
			passed++
		}
		name := s.words.verdictNames[string(v.Word)]
		fmt.Fprintf(s.Stdout, "%-*s  %s%*s %v\n", width, v.Koan, s.style.Verdict(v.Word == verdict.Pass, name),
			18-len([]rune(name)), "", time.Duration(v.MS)*time.Millisecond)
	}
	fmt.Fprintf(s.Stdout, "%s\n", s.words.tableEnd(passed, len(verdicts)))
}

// checkPath is the main job: where the learner is, and what is wrong with the
// first koan that isn't solved.
func (s *session) checkPath(ctx context.Context) error {
	st, err := s.state(ctx)
	if err != nil {
		return err
	}
	if s.json {
		if st.path.Now == nil {
			return nil
		}
		if err := json.NewEncoder(s.Stdout).Encode(st.verdicts[st.path.Now]); err != nil {
			return err
		}
		return errUnsolved
	}
	if s.lines {
		if k := st.path.Now; k != nil {
			s.card(st.jobs[k], st.verdicts[k])
			return errUnsolved
		}
		return nil
	}
	if st.untouched {
		fmt.Fprintf(s.Stdout, "%s\n\n", s.words.welcome)
	}
	for _, k := range st.justSolved {
		fmt.Fprintf(s.Stdout, "%s\n", s.style.Good(s.words.solvedNow(k.Name(), k.Title[s.lang])))
		fmt.Fprintf(s.Stdout, "%s\n\n", s.words.solvedNext(k.Slug()))
	}
	st.path.Write(s.Stdout, s.style)
	k := st.path.Now
	if k == nil {
		fmt.Fprintf(s.Stdout, "\n%s\n%s\n", s.words.congratulate(len(s.course.Koans())), s.words.goOn)
		return nil
	}
	v := st.verdicts[k]
	fmt.Fprintf(s.Stdout, "\n%s\n\n", s.style.Strong(s.words.nowAt(k.Name(), k.Title[s.lang])))
	s.noteEditedTest(k)
	if v.Word == verdict.InternalError {
		return fmt.Errorf("%s: %s", v.Koan, v.Message)
	}
	s.card(st.jobs[k], v)
	s.rawOutput(v)
	return errUnsolved
}

// state is how far the learner has come, and all verdicts that are known.
type state struct {
	path       show.Path
	jobs       map[*course.Koan]judge.Job
	verdicts   map[*course.Koan]verdict.Verdict
	justSolved []*course.Koan
	untouched  bool // nothing has been edited yet
}

// state judges every koan that was edited, and the first one that was not:
// that one may be next. What is known costs no process.
func (s *session) state(ctx context.Context) (*state, error) {
	j, err := s.judge(ctx)
	if err != nil {
		return nil, err
	}
	j.Fresh = s.fresh
	j.Record = s.cardLanes()
	st := &state{
		path:      show.Path{Course: s.course, Marks: map[*course.Koan]show.Mark{}},
		jobs:      map[*course.Koan]judge.Job{},
		verdicts:  map[*course.Koan]verdict.Verdict{},
		untouched: true,
	}
	var run []judge.Job
	next := false // the first untouched koan has been seen
	for _, k := range s.course.Koans() {
		job, err := j.Read(k)
		if err != nil {
			return nil, err
		}
		st.jobs[k] = job
		if j.Untouched(job) {
			if next {
				continue
			}
			next = true
		} else {
			st.untouched = false
			st.path.Marks[k] = show.Unsolved
		}
		run = append(run, job)
	}
	verdicts, err := j.All(ctx, run)
	if err != nil {
		return nil, err
	}
	for i, v := range verdicts {
		k := run[i].Koan
		st.verdicts[k] = v
		switch {
		case v.Word == verdict.Pass:
			st.path.Marks[k] = show.Solved
			if !v.Cached {
				st.justSolved = append(st.justSolved, k)
			}
		case st.path.Now == nil:
			st.path.Now = k
		}
	}
	return st, nil
}

// card writes the verdict card of a koan.
func (s *session) card(job judge.Job, v verdict.Verdict) {
	e := explain.Explain(v, s.material(job))
	if s.lines {
		show.Lines(s.Stdout, e)
		return
	}
	show.Card(s.Stdout, e, s.style)
}

// material is what an explanation draws on: the sources, and the words that
// the course has for this koan.
func (s *session) material(job judge.Job) explain.Material {
	test, _ := s.course.Pristine(job.Koan.TestFile())
	m := explain.Material{Koan: job.Koan, Source: job.Source, Test: test, Language: s.lang}
	if h, err := s.course.Hints(job.Koan, s.lang); err == nil {
		m.Promises, m.Messages = h.Promises, h.Messages
	}
	return m
}

func (s *session) rawOutput(v verdict.Verdict) {
	if s.raw && v.Raw != "" {
		fmt.Fprintf(s.Stdout, "\n%s\n", strings.TrimRight(v.Raw, "\n"))
	}
}

// noteEditedTest says so if the koan's test in the tree isn't the shipped one:
// it is never used.
func (s *session) noteEditedTest(k *course.Koan) {
	shipped, _ := s.course.Pristine(k.TestFile())
	here, err := os.ReadFile(filepath.Join(s.course.Root, filepath.FromSlash(k.TestFile())))
	if err != nil || !bytes.Equal(course.Unix(here), shipped) {
		fmt.Fprintf(s.Stderr, "%s\n", s.words.testEdited(k.TestFile(), k.Slug()))
	}
}

// noteEditedHelpers says so if the tests' helpers in the tree aren't the
// shipped ones: they are never used either.
func (s *session) noteEditedHelpers() {
	if edited := s.course.EditedHelpers(); len(edited) > 0 {
		fmt.Fprintf(s.Stderr, "%s\n", s.words.helpersEdited(strings.Join(edited, ", ")))
	}
}
