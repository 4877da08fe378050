package cli

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/progress"
	"goroutinekoans/grader/internal/show"
)

// picture is one picture of the documents: what a command prints.
type picture struct {
	file    string // below the course root
	command []string
}

// pictures lists them. The course must be as shipped.
func pictures(l course.Language) []picture {
	return []picture{
		{".github/pictures/card." + string(l) + ".svg", []string{"check", "wait_in_loop"}},
		{".github/pictures/lanes." + string(l) + ".svg", []string{"trace", "buzzer"}},
	}
}

// drawPictures makes the pictures of the documents from real runs.
func drawPictures(ctx context.Context, s *session, args []string) error {
	if len(args) > 0 {
		return &usageError{s.words.noArguments("pictures"), "grader pictures"}
	}
	for _, l := range course.Languages() {
		for _, p := range pictures(l) {
			text, err := s.picture(ctx, l, p)
			if err != nil {
				return err
			}
			file := s.path(p.file)
			if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
				return fmt.Errorf("making a folder for the pictures: %w", err)
			}
			if err := progress.WriteFile(file, text); err != nil {
				return fmt.Errorf("writing a picture: %w", err)
			}
			fmt.Fprintln(s.Stdout, p.file)
		}
	}
	return nil
}

// picture runs the command and draws what it prints.
func (s *session) picture(ctx context.Context, l course.Language, p picture) ([]byte, error) {
	inner := *s
	inner.lang = l
	app := *s.App
	app.OutputTerminal, app.Env = true, append(append([]string{}, s.Env...), "NO_COLOR=", "TERM=xterm", "TERM_PROGRAM=", "VTE_VERSION=", "WT_SESSION=")
	inner.App = &app
	text, code := (&watched{&inner}).Run(ctx, 80, p.command...)
	if code == Trouble || code == Usage {
		return nil, fmt.Errorf("drawing %s: %s", p.file, text)
	}
	var out bytes.Buffer
	err := show.SVG(&out, "grader "+p.command[0], text)
	return out.Bytes(), err
}
