package cli

import (
	"io"
	"os"
	"path/filepath"

	"goroutinekoans/grader/internal/homework/gradebook"
	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/progress"
)

// feedbackDir is the folder, beside the records, of the students' pages.
const feedbackDir = "feedback"

func (s *session) checkPages() error {
	switch s.pages {
	case "html", "md", "none":
		return nil
	}
	return &usageError{s.words.grade.badPages(s.pages), "grader help grade"}
}

// writePages writes gradebook.html, and a page for each student. A shard is
// no class: its pages come with the merge.
func (s *session) writePages(grades []record.Grade, log *record.Log, out string) error {
	if s.pages == "none" || s.shard != "" {
		return nil
	}
	people, err := s.people()
	if err != nil {
		return err
	}
	names := map[string]string{}
	if people != nil {
		for _, p := range people.People {
			names[p.ID] = p.Name
		}
	}
	file := func(student string) string { return fileName(student) + "." + s.pages }
	b := &gradebook.Book{
		Course: s.course, Teller: s.teller(filepath.Join(out, sourcesDir)), Grades: grades, Log: log,
		Name: func(student string) string {
			if name := names[student]; name != "" {
				return name
			}
			return student
		},
		Page: func(student string) string { return feedbackDir + "/" + file(student) },
	}
	if err := progress.Write(filepath.Join(out, "gradebook.html"), b.HTML); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Join(out, feedbackDir), 0o755); err != nil {
		return err
	}
	one := b.Feedback
	if s.pages == "md" {
		one = b.Markdown
	}
	for _, g := range grades {
		write := func(w io.Writer) error { return one(w, g) }
		if err := progress.Write(filepath.Join(out, feedbackDir, file(g.Student)), write); err != nil {
			return err
		}
	}
	return nil
}
