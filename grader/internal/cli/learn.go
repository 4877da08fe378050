package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/show"
	"goroutinekoans/grader/internal/verdict"
)

// list shows every koan and how far the learner has come with it.
func list(ctx context.Context, s *session, args []string) error {
	if len(args) > 0 {
		return &usageError{s.words.noArguments("list"), "grader list"}
	}
	st, err := s.state(ctx)
	if err != nil {
		return err
	}
	if !s.json {
		st.path.List(s.Stdout, s.style)
		return nil
	}
	type row struct {
		Koan       string `json:"koan"`
		Title      string `json:"title"`
		State      string `json:"state"` // solved, unsolved or untouched
		Difficulty int    `json:"difficulty"`
		Points     int    `json:"points"`
		Now        bool   `json:"now"`
	}
	out := json.NewEncoder(s.Stdout)
	for _, k := range s.course.Koans() {
		names := map[show.Mark]string{show.Untouched: "untouched", show.Unsolved: "unsolved", show.Solved: "solved"}
		err := out.Encode(row{k.ID, k.Title[s.lang], names[st.path.Marks[k]], k.Difficulty, k.Points, k == st.path.Now})
		if err != nil {
			return err
		}
	}
	return nil
}

// koanAtHand is the koan that is named, or else the one to work on.
func (s *session) koanAtHand(ctx context.Context, command string, args []string) (*course.Koan, error) {
	switch len(args) {
	case 0:
		st, err := s.state(ctx)
		if err != nil {
			return nil, err
		}
		if st.path.Now == nil {
			return nil, &usageError{s.words.allSolved, "grader " + command + " KOAN"}
		}
		return st.path.Now, nil
	case 1:
		return s.course.Find(args[0])
	}
	return nil, &usageError{s.words.oneKoan(command), "grader " + command + " KOAN"}
}

// hint shows the task and one hint more than the last time.
func hint(ctx context.Context, s *session, args []string) error {
	if s.level < 0 || s.level > 3 {
		return &usageError{s.words.badLevel(s.level), "grader hint --level 1"}
	}
	k, err := s.koanAtHand(ctx, "hint", args)
	if err != nil {
		return err
	}
	h, err := s.course.Hints(k, s.lang)
	if err != nil {
		return err
	}
	ladder := s.ladder()
	level := s.level
	if level == 0 {
		level = min(ladder.Level(k.ID)+1, 3)
	}
	// Not being able to remember the level is no reason to keep the hint.
	_ = ladder.Climb(k.ID, level)

	fmt.Fprintf(s.Stdout, "%s\n\n", s.style.Strong(s.words.hintHead(k.Name(), k.Title[s.lang])))
	if err := s.markdown(h.Task); err != nil {
		return err
	}
	for i := range level {
		fmt.Fprintf(s.Stdout, "\n%s\n", s.style.Strong(s.words.hintLevel(i+1)))
		if err := s.markdown(h.Hints[i]); err != nil {
			return err
		}
	}
	fmt.Fprintln(s.Stdout)
	if level < 3 {
		fmt.Fprintln(s.Stdout, s.words.hintMore(k.Slug(), level+1))
	} else {
		fmt.Fprintln(s.Stdout, s.words.hintLast(k.Slug()))
	}
	return nil
}

func (s *session) markdown(text string) error {
	return show.Markdown(s.Stdout, text, s.style, s.words.picture)
}

// lesson shows the lesson of a chapter: the one that is named, or that of the
// koan at hand.
func lesson(ctx context.Context, s *session, args []string) error {
	var ch *course.Chapter
	var err error
	switch len(args) {
	case 0:
		ch, err = s.chapterAtHand(ctx)
	case 1:
		ch, err = s.course.FindChapter(args[0])
	default:
		return &usageError{s.words.noArguments("lesson CHAPTER"), "grader lesson 04_mutex"}
	}
	if err != nil {
		return err
	}
	text, err := s.course.Lesson(ch, s.lang)
	if err != nil {
		return err
	}
	return s.markdown(text)
}

// chapterAtHand is the chapter of the koan to work on, or the first one.
func (s *session) chapterAtHand(ctx context.Context) (*course.Chapter, error) {
	st, err := s.state(ctx)
	if err != nil {
		return nil, err
	}
	for _, ch := range s.course.Chapters {
		for _, k := range ch.Koans {
			if k == st.path.Now {
				return ch, nil
			}
		}
	}
	return s.course.Chapters[0], nil
}

// solvedKoan is the koan that why and solution are asked about: the one that
// is named, or the last one that was solved. unsolved is what to say if it
// isn't solved, and --spoil is not given.
func (s *session) solvedKoan(ctx context.Context, command string, args []string, unsolved func(string) string) (*course.Koan, error) {
	if len(args) == 0 {
		return s.koanBefore(ctx, command)
	}
	if len(args) > 1 {
		return nil, &usageError{s.words.oneKoan(command), "grader " + command + " KOAN"}
	}
	k, err := s.course.Find(args[0])
	if err != nil || s.spoil {
		return k, err
	}
	j, err := s.judge(ctx)
	if err != nil {
		return nil, err
	}
	jobs, err := s.jobs(j, []*course.Koan{k})
	if err != nil {
		return nil, err
	}
	verdicts, err := j.All(ctx, jobs)
	if err != nil {
		return nil, err
	}
	if verdicts[0].Word != verdict.Pass {
		fmt.Fprintf(s.Stderr, "%s\n%s\n", unsolved(k.Name()),
			s.words.next("grader check "+k.Slug()+" · grader "+command+" "+k.Slug()+" --spoil"))
		return nil, errUnsolved
	}
	return k, nil
}

// koanBefore is the solved koan nearest before the one at hand.
func (s *session) koanBefore(ctx context.Context, command string) (*course.Koan, error) {
	st, err := s.state(ctx)
	if err != nil {
		return nil, err
	}
	var last *course.Koan
	for _, k := range s.course.Koans() {
		if k == st.path.Now {
			break
		}
		if st.path.Marks[k] == show.Solved {
			last = k
		}
	}
	if last == nil {
		return nil, &usageError{s.words.oneKoan(command), "grader " + command + " KOAN"}
	}
	return last, nil
}

// why shows what a solved koan stands for in real programs.
func why(ctx context.Context, s *session, args []string) error {
	k, err := s.solvedKoan(ctx, "why", args, s.words.notYetWhy)
	if err != nil {
		return err
	}
	h, err := s.course.Hints(k, s.lang)
	if err != nil {
		return err
	}
	fmt.Fprintf(s.Stdout, "%s\n\n", s.style.Strong(s.words.hintHead(k.Name(), k.Title[s.lang])))
	return s.markdown(h.Why)
}

// solution shows the reference solution of a solved koan.
func solution(ctx context.Context, s *session, args []string) error {
	k, err := s.solvedKoan(ctx, "solution", args, s.words.notYetSol)
	if err != nil {
		return err
	}
	text, err := os.ReadFile(filepath.Join(s.course.Root, filepath.FromSlash(k.Solution())))
	if err != nil {
		return fmt.Errorf("%s: %w", s.words.noSolution(k.Solution()), err)
	}
	fmt.Fprintf(s.Stdout, "%s\n\n%s", s.style.Strong(k.Solution()), text)
	return nil
}
