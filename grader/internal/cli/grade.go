package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"goroutinekoans/grader/internal/homework/class"
	"goroutinekoans/grader/internal/homework/intake"
	"goroutinekoans/grader/internal/homework/plan"
	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/homework/roster"
	"goroutinekoans/grader/internal/homework/shard"
	"goroutinekoans/grader/internal/judge"
	"goroutinekoans/grader/internal/sandbox"
)

// gradeOptions are the flags of grade, and of what comes after it.
type gradeOptions struct {
	roster, homework, sandbox, shard, due string
	format, fill, column, pages, staff    string
	inFlight                              int
}

// grade judges what a class has sent.
func grade(ctx context.Context, s *session, args []string) error {
	const example = "grader grade SUBMISSIONS --out grades"
	if len(args) == 0 || s.out == "" {
		return &usageError{s.words.grade.needs, example}
	}
	if s.runs < 0 || s.runs > plan.MostRuns || s.inFlight < 0 {
		return &usageError{s.words.grade.badNumbers, "grader help grade"}
	}
	p, err := s.plan()
	if err == nil {
		err = s.checkPages()
	}
	if err != nil {
		return err
	}
	part, err := shard.Parse(s.shard, s.Getenv)
	if err != nil {
		return &usageError{"--shard: " + err.Error(), "grader grade SUBMISSIONS --out grades --shard 0/4"}
	}
	reader := &intake.Reader{Course: s.course, Koans: p.Koans}
	students, err := s.students(reader, args, part)
	if err != nil {
		return err
	}
	j, mode, err := s.classJudge(ctx, len(students))
	if err != nil {
		return err
	}
	out := s.here(s.out)
	if err := os.MkdirAll(out, 0o755); err != nil {
		return fmt.Errorf("making the folder: %w", err)
	}
	log, err := record.Open(filepath.Join(out, record.FileName))
	if err != nil {
		return s.badRecords(err)
	}
	defer log.Close()
	host, _ := os.Hostname()
	g := &class.Grading{
		Judge: j, Plan: p, Reader: reader, Log: log,
		Sources: filepath.Join(out, sourcesDir), Runs: p.Runs,
		Sandbox: mode, Grader: s.graderVersion(), Host: host, Shard: part.String(), Now: s.Now,
		Progress: s.gradingProgress(), Remark: s.remark,
	}
	if err := g.Grade(ctx, students); err != nil {
		return err
	}
	s.setLanguage(s.languageOf(p.Language))
	return s.graded(log, students, out)
}

// sourcesDir is the folder, beside the records, with what was judged.
const sourcesDir = "sources"

// plan reads homework.yaml, the one that was named or the course's if it has
// one. Flags count more.
func (s *session) plan() (*plan.Plan, error) {
	file, named := filepath.Join(s.course.Root, plan.File), false
	if s.homework != "" {
		file, named = s.here(s.homework), true
	}
	text, err := os.ReadFile(file)
	if err != nil && (named || !errors.Is(err, fs.ErrNotExist)) {
		return nil, &usageError{s.words.badFile(file, err), "grader help grade"}
	}
	p, err := plan.Parse(s.course, text)
	if err != nil {
		return nil, &usageError{fmt.Sprintf("%s: %v", filepath.Base(file), err), "grader help grade"}
	}
	if s.due != "" {
		if p.Due, err = plan.ParseTime(s.due, time.Local); err != nil {
			return nil, &usageError{"--due: " + err.Error(), `grader grade SUBMISSIONS --out grades --due "2026-12-01 23:59"`}
		}
	}
	if s.runs > 0 {
		p.Runs = s.runs
	}
	return p, nil
}

// people reads the roster; nil if there is none.
func (s *session) people() (*roster.Roster, error) {
	if s.roster == "" {
		return nil, nil
	}
	text, err := os.ReadFile(s.here(s.roster))
	if err != nil {
		return nil, &usageError{s.words.badFile(s.roster, err), "grader help grade"}
	}
	r, err := roster.Parse(text)
	if err != nil {
		return nil, &usageError{fmt.Sprintf("%s: %v", s.roster, err), "grader help grade"}
	}
	return r, nil
}

// students lists whom to grade: all of the roster, if there is one, and all
// who have sent something; of those, the ones in the shard.
func (s *session) students(reader *intake.Reader, args []string, part shard.Shard) ([]class.Student, error) {
	people, err := s.people()
	if err != nil {
		return nil, err
	}
	paths := make([]string, len(args))
	for i, a := range args {
		paths[i] = s.here(a)
	}
	sent, passed, err := reader.Find(paths)
	ambiguous := (*intake.AmbiguousError)(nil)
	switch {
	case errors.As(err, &ambiguous):
		return nil, &usageError{s.words.grade.twice(ambiguous.Student, ambiguous.Paths), "grader help grade"}
	case errors.Is(err, fs.ErrNotExist):
		return nil, &usageError{err.Error(), "grader grade SUBMISSIONS --out grades"}
	case err != nil:
		return nil, err
	}
	for _, p := range passed {
		fmt.Fprintln(s.Stderr, s.words.grade.passedOver(p))
	}
	students, err := s.enrolled(sent, people)
	if err != nil {
		return nil, err
	}
	if len(students) == 0 {
		return nil, &usageError{s.words.grade.nobody(strings.Join(args, " ")), "grader help grade"}
	}
	return slices.DeleteFunc(students, func(st class.Student) bool { return !part.Has(st.ID) }), nil
}

// enrolled gives submissions to people. Who is in no roster goes by the name
// of the submission.
func (s *session) enrolled(sent []intake.Sent, people *roster.Roster) ([]class.Student, error) {
	var students []class.Student
	at := map[string]int{}
	if people != nil {
		for _, p := range people.People {
			at[p.ID] = len(students)
			students = append(students, class.Student{ID: p.ID, At: p.Submitted})
		}
	}
	for _, one := range sent {
		id := one.Student
		if people != nil {
			if p := people.Find(id); p != nil {
				id = p.ID
			} else {
				fmt.Fprintln(s.Stderr, s.words.grade.stranger(one.Path))
			}
		}
		i, known := at[id]
		if !known {
			i = len(students)
			at[id] = i
			students = append(students, class.Student{ID: id})
		}
		if students[i].Path != "" {
			return nil, &usageError{s.words.grade.twice(id, [2]string{students[i].Path, one.Path}), "grader help grade"}
		}
		students[i].Path = one.Path
	}
	slices.SortFunc(students, func(a, b class.Student) int { return strings.Compare(a.ID, b.ID) })
	return students, nil
}

// classJudge is a judge for other people's code. More than one submission is
// only judged in a sandbox, unless somebody takes the blame.
func (s *session) classJudge(ctx context.Context, students int) (*judge.Judge, string, error) {
	j, err := s.judge(ctx)
	if err != nil {
		return nil, "", err
	}
	j.Cache, j.Builder.Progress = nil, nil
	j.Builder.Env = compileEnv(s.Env)
	j.Builder.Wall = 5 * time.Minute
	j.Limits.Wall, j.Limits.Memory = 10*time.Second, 1<<30
	if s.inFlight > 0 {
		j.Jobs = s.inFlight
	}
	switch s.sandbox {
	case sandbox.None:
		return j, sandbox.None, nil
	case "auto", sandbox.Bwrap:
	default:
		return nil, "", &usageError{s.words.grade.badSandbox(s.sandbox), "grader help grade"}
	}
	b, err := sandbox.Find(ctx)
	switch {
	case err == nil:
		j.Runner.Wrap = b.Wrap
		return j, sandbox.Bwrap, nil
	case ctx.Err() != nil:
		return nil, "", ctx.Err()
	case s.sandbox == sandbox.Bwrap || students > 1:
		return nil, "", &usageError{s.words.grade.noSandbox(err), "grader grade … --sandbox none"}
	}
	fmt.Fprintln(s.Stderr, s.words.grade.unsafe(err))
	return j, sandbox.None, nil
}

// compileEnv is what the go command gets to know of the environment when it
// compiles what others wrote; build leaves out more of it.
func compileEnv(given []string) []string {
	kept := []string{
		"PATH", "HOME", "TMPDIR", "CC", "CXX", "AR",
		"USERPROFILE", "LOCALAPPDATA", "SYSTEMROOT", "TEMP", "TMP",
	}
	var env []string
	for _, pair := range given {
		name, _, _ := strings.Cut(pair, "=")
		if slices.Contains(kept, strings.ToUpper(name)) || strings.HasPrefix(name, "GO") {
			env = append(env, pair)
		}
	}
	return env
}

// badRecords turns what is wrong with records into what to do about it.
func (s *session) badRecords(err error) error {
	damaged := (*record.DamagedError)(nil)
	switch {
	case errors.Is(err, record.ErrBusy):
		return &usageError{s.words.grade.busy(s.out), "grader grade … --out OTHER"}
	case errors.As(err, &damaged):
		return &usageError{s.words.grade.damaged(damaged.Error()), "grader grade … --out OTHER"}
	case errors.Is(err, fs.ErrNotExist):
		return &usageError{err.Error(), "grader grade SUBMISSIONS --out grades"}
	}
	return err
}
