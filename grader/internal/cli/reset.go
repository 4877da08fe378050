package cli

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/progress"
)

// reset puts a koan's files back as they were shipped. It asks first, and
// keeps what was there.
func reset(_ context.Context, s *session, args []string) error {
	if len(args) != 1 {
		return &usageError{s.words.oneKoan("reset"), "grader reset KOAN"}
	}
	k, err := s.course.Find(args[0])
	if err != nil {
		return err
	}
	edited, err := s.edited(k)
	if err != nil {
		return err
	}
	if len(edited) == 0 {
		fmt.Fprintln(s.Stdout, s.words.resetNothing(k.Name()))
		return nil
	}
	if !s.yes {
		ok, err := s.ask(s.words.resetAsk(k.Name(), strings.Join(edited, ", ")))
		if err != nil {
			return err
		}
		if !ok {
			fmt.Fprintln(s.Stdout, s.words.resetAborted)
			return nil
		}
	}
	for _, file := range edited {
		kept, err := s.putBack(file)
		if err != nil {
			return err
		}
		fmt.Fprintln(s.Stdout, s.words.resetKept(file, kept))
	}
	return nil
}

// edited lists the koan's files that are not as shipped, missing ones too.
func (s *session) edited(k *course.Koan) ([]string, error) {
	var files []string
	for _, file := range []string{k.File(), k.TestFile()} {
		shipped, ok := s.course.Pristine(file)
		if !ok {
			return nil, fmt.Errorf("%s holds no %s", course.PristineFile, file)
		}
		here, err := os.ReadFile(s.path(file))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("reading the koan: %w", err)
		}
		if err != nil || !bytes.Equal(course.Unix(here), shipped) {
			files = append(files, file)
		}
	}
	return files, nil
}

// path is where a file of the course is on this machine.
func (s *session) path(file string) string {
	return filepath.Join(s.course.Root, filepath.FromSlash(file))
}

// ask asks a yes-or-no question. Where nobody can answer it is an error.
func (s *session) ask(question string) (bool, error) {
	if !s.InputTerminal {
		return false, &usageError{s.words.resetNeedsYes, "grader reset KOAN --yes"}
	}
	fmt.Fprint(s.Stdout, question)
	answer, err := bufio.NewReader(s.Stdin).ReadString('\n')
	if err != nil && answer == "" {
		return false, nil
	}
	return slices.Contains(s.words.yes, strings.ToLower(strings.TrimSpace(answer))), nil
}

// putBack writes the shipped file; what was there goes into .koans/trash,
// under the time, and nothing there is ever overwritten.
func (s *session) putBack(file string) (kept string, err error) {
	shipped, _ := s.course.Pristine(file)
	here, err := os.ReadFile(s.path(file))
	if err == nil {
		name := strings.TrimSuffix(filepath.Base(file), ".go") + s.Now().Format("-2006-01-02-150405.000") + ".go"
		kept = ".koans/trash/" + name
		if err := os.MkdirAll(s.path(".koans/trash"), 0o755); err != nil {
			return "", fmt.Errorf("keeping your text: %w", err)
		}
		if err := progress.WriteFile(s.path(kept), here); err != nil {
			return "", fmt.Errorf("keeping your text: %w", err)
		}
	}
	if err := os.MkdirAll(filepath.Dir(s.path(file)), 0o755); err != nil {
		return "", fmt.Errorf("putting %s back: %w", file, err)
	}
	if err := progress.WriteFile(s.path(file), shipped); err != nil {
		return "", fmt.Errorf("putting %s back: %w", file, err)
	}
	return kept, nil
}
