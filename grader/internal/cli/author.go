package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/draft"
	"goroutinekoans/grader/internal/progress"
)

// ladder remembers which hints have been shown.
func (s *session) ladder() progress.Ladder {
	return progress.Ladder{File: filepath.Join(s.course.Root, ".koans", "hints")}
}

// pristine packs the stubs and tests of the tree as what is shipped.
func pristine(_ context.Context, s *session, args []string) error {
	if len(args) > 0 {
		return &usageError{s.words.noArguments("pristine"), "grader pristine"}
	}
	archive, err := s.course.PackPristine()
	if err != nil {
		return err
	}
	file := s.path(course.PristineFile)
	if old, err := os.ReadFile(file); err == nil && string(old) == string(archive) {
		fmt.Fprintln(s.Stdout, s.words.pristineSame)
		return nil
	}
	if err := progress.WriteFile(file, archive); err != nil {
		return fmt.Errorf("writing %s: %w", course.PristineFile, err)
	}
	fmt.Fprintln(s.Stdout, s.words.pristineDone(2*len(s.course.Koans())))
	return nil
}

// newKoan lays out the files of a new koan.
func newKoan(_ context.Context, s *session, args []string) error {
	if len(args) != 2 {
		return &usageError{s.words.newNeeds, "grader new 04_mutex my_koan"}
	}
	d := &draft.Draft{Course: s.course, Chapter: args[0], Name: args[1]}
	files, err := d.Write()
	var bad *draft.NameError
	switch {
	case errors.As(err, &bad):
		return &usageError{s.words.newBadName(bad.Name, bad.Chapter), "grader new 04_mutex my_koan"}
	case errors.Is(err, draft.ErrTaken):
		return &usageError{s.words.newTaken(args[1]), "grader new " + args[0] + " another_name"}
	case err != nil:
		return err
	}
	fmt.Fprintln(s.Stdout, s.words.newDone(files, args[1]))
	return nil
}

// version says which grader this is, and with which Go it was built.
func version(_ context.Context, s *session, _ []string) error {
	if info, ok := debug.ReadBuildInfo(); ok {
		fmt.Fprintf(s.Stdout, "grader %s, built with %s\n", s.graderVersion(), info.GoVersion)
	}
	return nil
}

// graderVersion says which grader this is.
func (s *session) graderVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok && s.Version == "" {
		return info.Main.Version
	}
	return s.Version
}
