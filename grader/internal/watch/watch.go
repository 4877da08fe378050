// Package watch runs koans as they are saved. It is a loop around the other
// commands: what it shows is what they print.
package watch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"goroutinekoans/grader/internal/course"
)

// Grader is the rest of the grader, as the loop needs it.
type Grader interface {
	// Run runs a command as if it had been typed, and returns what it
	// printed, for a terminal of that many columns, and its exit code.
	Run(ctx context.Context, columns int, args ...string) (text string, code int)

	// Now is the first koan that isn't solved, or nil.
	Now(ctx context.Context) (*course.Koan, error)
}

// Loop is watch mode.
type Loop struct {
	Course   *course.Course
	Grader   Grader
	Language course.Language

	// Terminal is the screen and keyboard; nil stands for plain mode, which
	// prints to Plain and knows no keys.
	Terminal *Terminal
	Plain    io.Writer

	// Tick says when to look at the files and at the terminal's size.
	Tick <-chan time.Time

	words   words
	files   *files
	current *course.Koan
	job     *job
	done    chan finished

	page   page
	mode   mode
	typed  string
	width  int
	height int
}

// mode is what keys mean at the moment.
type mode int

const (
	reading mode = iota
	asking       // whether to reset
	jumping      // a koan's name is being typed
)

// job is a command that is running.
type job struct {
	about  string // for the status line
	cancel context.CancelFunc
}

// finished is what a job has left.
type finished struct {
	job      *job
	text     string
	current  *course.Koan
	err      error
	panicked any
}

// Run watches until the learner quits or ctx ends; neither is an error.
func (l *Loop) Run(ctx context.Context) error {
	l.words = wordsFor(l.Language)
	l.files = newFiles(l.Course.Root, l.Course.Koans())
	l.done = make(chan finished)
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var typed <-chan []byte
	if l.Terminal != nil {
		if err := l.Terminal.Open(); err != nil {
			return err
		}
		defer l.Terminal.Close() // also when something below panics
		typed = input(ctx, l.Terminal.In)
		l.width, l.height = l.Terminal.size()
	}
	l.checkPath(ctx)
	defer func() { l.stop() }()
	for {
		select {
		case <-ctx.Done():
			return nil
		case read, ok := <-typed:
			if !ok {
				return nil // the terminal is gone
			}
			for _, k := range keys(read) {
				if l.key(ctx, k) {
					return nil
				}
			}
		case <-l.Tick:
			l.resize()
			l.saved(ctx, l.files.changed())
		case f := <-l.done:
			if f.panicked != nil {
				panic(f.panicked)
			}
			if err := l.finish(f); err != nil {
				return err
			}
		}
	}
}

// input reads the keyboard. A read can't be called off, so the goroutine stays
// until the next key, or the end of the process.
func input(ctx context.Context, in io.Reader) <-chan []byte {
	reads := make(chan []byte)
	go func() {
		defer close(reads)
		for {
			buffer := make([]byte, 64)
			n, err := in.Read(buffer)
			if err != nil {
				return
			}
			select {
			case reads <- buffer[:n]:
			case <-ctx.Done():
				return
			}
		}
	}()
	return reads
}

// start runs work as the one job; what ran before is called off.
func (l *Loop) start(ctx context.Context, about string, work func(context.Context) finished) {
	l.stop()
	ctx, cancel := context.WithCancel(ctx)
	j := &job{about: about, cancel: cancel}
	l.job = j
	go func() {
		defer cancel()
		f := finished{}
		defer func() {
			// The loop's goroutine has the terminal to give back first.
			f.job, f.panicked = j, recover()
			select {
			case l.done <- f:
			case <-ctx.Done():
			}
		}()
		f = work(ctx)
	}()
	l.draw()
}

func (l *Loop) stop() {
	if l.job != nil {
		l.job.cancel()
		l.job = nil
	}
}

// finish shows what a job has left, unless another one has taken its place.
func (l *Loop) finish(f finished) error {
	if f.job != l.job {
		return nil
	}
	l.job = nil
	if f.err != nil && !errors.Is(f.err, context.Canceled) {
		return f.err
	}
	if f.current != nil {
		l.current = f.current
	}
	l.page.show(f.text)
	if l.Terminal == nil {
		fmt.Fprintf(l.Plain, "%s\n%s\n\n", strings.TrimRight(f.text, "\n"), l.words.waiting)
	}
	l.draw()
	return nil
}

// checkPath shows the path and the koan at hand.
func (l *Loop) checkPath(ctx context.Context) {
	columns := l.width
	l.start(ctx, l.words.checking, func(ctx context.Context) finished {
		text, _ := l.Grader.Run(ctx, columns, "check")
		now, err := l.Grader.Now(ctx)
		return finished{text: text, current: now, err: err}
	})
}

// saved runs what has been saved. A koan that passes is followed by the path,
// and the next koan's card.
func (l *Loop) saved(ctx context.Context, koans []*course.Koan) {
	switch len(koans) {
	case 0:
		return
	case 1:
		l.check(ctx, koans[0])
	default:
		l.checkPath(ctx) // a whole checkout: one run for all
	}
}

func (l *Loop) check(ctx context.Context, k *course.Koan) {
	l.current, l.mode = k, reading
	columns := l.width
	l.start(ctx, l.words.checking+" "+k.Name(), func(ctx context.Context) finished {
		text, code := l.Grader.Run(ctx, columns, "check", k.ID)
		if code != 0 {
			return finished{text: text, current: k}
		}
		path, _ := l.Grader.Run(ctx, columns, "check")
		now, err := l.Grader.Now(ctx)
		return finished{text: text + "\n" + path, current: now, err: err}
	})
}

// tell runs a command that only says something.
func (l *Loop) tell(ctx context.Context, args ...string) {
	columns := l.width
	l.start(ctx, l.words.working, func(ctx context.Context) finished {
		text, _ := l.Grader.Run(ctx, columns, args...)
		return finished{text: text}
	})
}
