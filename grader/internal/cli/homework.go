package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"goroutinekoans/grader/internal/homework"
)

// handOut makes what students get, as a folder or as a zip.
func handOut(_ context.Context, s *session, args []string) error {
	if len(args) > 0 {
		return &usageError{s.words.noArguments("handout"), "grader help handout"}
	}
	if (s.out == "") == (s.zip == "") {
		return &usageError{s.words.handoutWhere, "grader handout --out DIR · grader handout --zip FILE"}
	}
	h := &homework.Handout{Course: s.course}
	for _, name := range s.chapters {
		ch, err := s.course.FindChapter(name)
		if err != nil {
			return err
		}
		h.Chapters = append(h.Chapters, ch)
	}
	files, err := h.Files()
	if err != nil {
		return err
	}
	where := s.out
	if s.zip != "" {
		where = s.zip
		err = s.zipInto(files)
	} else {
		err = homework.WriteDir(files, s.here(s.out))
	}
	switch {
	case errors.Is(err, homework.ErrNotEmpty):
		return &usageError{s.words.handoutNotEmpty(s.out), "grader handout --out " + s.out + "/koans"}
	case errors.Is(err, fs.ErrExist):
		return &usageError{s.words.handoutExists(s.zip), "grader handout --zip FILE"}
	case err != nil:
		return fmt.Errorf("writing the handout: %w", err)
	}
	if s.staff != "" {
		if err := s.handToStaff(h); err != nil {
			return err
		}
	}
	koans, points := h.Size()
	fmt.Fprintln(s.Stdout, s.words.handoutDone(where, koans, points))
	return nil
}

// handToStaff writes what the instructor keeps.
func (s *session) handToStaff(h *homework.Handout) error {
	files, err := h.Staff()
	if err != nil {
		return err
	}
	err = homework.WriteDir(files, s.here(s.staff))
	if errors.Is(err, homework.ErrNotEmpty) {
		return &usageError{s.words.handoutNotEmpty(s.staff), "grader handout … --staff DIR"}
	}
	if err != nil {
		return fmt.Errorf("writing the staff's files: %w", err)
	}
	return nil
}

// zipInto writes the archive; one that is there already is left alone.
func (s *session) zipInto(files []homework.File) error {
	out, err := os.OpenFile(s.here(s.zip), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	folder := strings.TrimSuffix(filepath.Base(s.zip), ".zip")
	if err := homework.WriteZip(files, folder, out); err != nil {
		out.Close()
		return err
	}
	return out.Close()
}

// here is a path that was given on the command line.
func (s *session) here(name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(s.App.Dir, name)
}
