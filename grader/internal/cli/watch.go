package cli

import (
	"bytes"
	"context"
	"os"
	"time"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/watch"
)

// lookEvery is how often watch mode looks at the files.
const lookEvery = 50 * time.Millisecond

// watchKoans runs koans as they are saved.
func watchKoans(ctx context.Context, s *session, args []string) error {
	if len(args) > 0 {
		return &usageError{s.words.noArguments("watch"), "grader watch"}
	}
	ticker := time.NewTicker(lookEvery)
	defer ticker.Stop()
	loop := &watch.Loop{
		Course: s.course, Grader: &watched{s}, Language: s.lang,
		Plain: s.Stdout, Tick: ticker.C,
	}
	in, isFile := s.Stdin.(*os.File)
	out, alsoFile := s.Stdout.(*os.File)
	if s.InputTerminal && s.OutputTerminal && isFile && alsoFile && s.Getenv("TERM") != "dumb" {
		loop.Terminal = &watch.Terminal{In: in, Out: out}
	}
	return loop.Run(ctx)
}

// watched runs the other commands for watch mode.
type watched struct{ session *session }

// Run runs a command with all that it prints kept.
func (w *watched) Run(ctx context.Context, columns int, args ...string) (string, int) {
	var out bytes.Buffer
	app := *w.session.App
	app.Stdin, app.Stdout, app.Stderr = bytes.NewReader(nil), &out, &out
	app.InputTerminal, app.Whole = false, true
	app.Width = columns
	code := app.Run(ctx, append([]string{"-C", w.session.course.Root, "--lang", string(w.session.lang)}, args...))
	return out.String(), code
}

// Now is the koan at hand.
func (w *watched) Now(ctx context.Context) (*course.Koan, error) {
	st, err := w.session.state(ctx)
	if err != nil {
		return nil, err
	}
	return st.path.Now, nil
}
