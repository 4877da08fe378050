package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/watch/pty"
)

// seat is a learner in front of grader watch.
type seat struct {
	*testing.T
	course   string
	terminal *pty.Terminal
	program  *exec.Cmd
	ended    chan error
}

// sit starts grader watch on a fresh copy of the small course.
func sit(t *testing.T, env ...string) *seat {
	t.Helper()
	s := &seat{T: t, course: filepath.Join(t.TempDir(), "course"), ended: make(chan error, 1)}
	require.NoError(t, os.CopyFS(s.course, os.DirFS("testdata/course")))
	var err error
	s.terminal, err = pty.New(80, 40)
	if pty.Missing(err) {
		t.Skip("no pseudo-terminals here: is devpts mounted?")
	}
	require.NoError(t, err)
	t.Cleanup(s.terminal.Close)
	self, err := os.Executable()
	require.NoError(t, err)
	s.program = exec.Command(self, "-C", s.course, "watch")
	s.program.Args[0] = "grader" // TestMain makes a grader of it
	s.program.Env = append(os.Environ(), "GORACE=atexit_sleep_ms=0", "TERM=xterm", "KOANS_LANG=en", "NO_COLOR=")
	s.program.Env = append(s.program.Env, env...)
	s.program.Stdin, s.program.Stdout, s.program.Stderr = s.terminal.Program, s.terminal.Program, s.terminal.Program
	s.program.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	require.NoError(t, s.program.Start())
	go func() { s.ended <- s.program.Wait() }()
	t.Cleanup(func() { s.program.Process.Kill() })
	return s
}

// sees waits until everything is on the screen at once.
func (s *seat) sees(texts ...string) {
	s.Helper()
	give := time.After(2 * time.Minute)
	for {
		screen := strings.Join(s.terminal.Screen(), "\n")
		missing := ""
		for _, text := range texts {
			if !strings.Contains(screen, text) {
				missing = text
			}
		}
		if missing == "" {
			return
		}
		select {
		case <-s.terminal.News():
		case <-give:
			s.Fatalf("%q never came; the screen is\n%s", missing, screen)
		}
	}
}

func (s *seat) types(keys string) {
	s.Helper()
	require.NoError(s, s.terminal.Type(keys))
}

// file is where a koan of the course is, below the given top folder.
func (s *seat) file(top, koan string) string {
	slug := strings.SplitN(filepath.Base(koan), "_", 2)[1]
	return filepath.Join(s.course, top, filepath.FromSlash(koan), slug+".go")
}

// saves saves text as an editor does that writes another file and moves it.
func (s *seat) saves(koan, text string) {
	s.Helper()
	file := s.file("koans", koan)
	require.NoError(s, os.WriteFile(file+".swp", []byte(text), 0o644))
	require.NoError(s, os.Rename(file+".swp", file))
}

// solves saves the reference, in place.
func (s *seat) solves(koan string) {
	s.Helper()
	text, err := os.ReadFile(s.file("solutions", koan))
	require.NoError(s, err)
	require.NoError(s, os.WriteFile(s.file("koans", koan), text, 0o644))
}

const (
	twoCups = "01_start/01_two_cups"
	oneCup  = "package twocups\n\nfunc Fill(pour func()) int {\n\tpour()\n\treturn 1\n}\n"
	forEver = "package twocups\n\nfunc Fill(pour func()) int {\n\tfor {\n\t}\n}\n"
)

// A learner's hour at the screen: fail, a wrong fix, the right one, the next
// koan; hints, another size, another koan, and back to the beginning.
func TestWatchJourney(t *testing.T) {
	s := sit(t)
	before, err := s.terminal.State()
	require.NoError(t, err)
	s.sees("0 of 3 solved", "RACE", "start/two_cups · save the file", "q quit")

	s.saves(twoCups, oneCup)
	s.sees("BROKEN PROMISE", "pour()", "start/two_cups · save")

	s.saves(twoCups, forEver) // whatever this one does, the next save calls it off
	s.sees("checking start/two_cups")
	s.solves(twoCups)
	s.sees("1 of 3 solved", "start/lost_plate · save")

	s.types("h")
	s.sees("Hint 1")
	s.types("H")
	s.sees("Hint 2")

	require.NoError(t, s.terminal.Resize(50, 9))
	s.sees("lines 1 to 7 of")
	assert.Len(t, s.terminal.Screen(), 9)
	s.types("\x1b[B\x1b[B")
	s.sees("lines 3 to 9 of")
	require.NoError(t, s.terminal.Resize(80, 40))
	s.sees("? keys")

	s.types("ldoor")
	s.sees("go to koan", "door")
	s.types("\r")
	s.sees("more/closed_door · save")
	s.types("l")
	s.sees("go to koan")
	s.types("nobody\r")
	s.sees(`"nobody"`, "go to koan")
	s.types("two_c\r")
	s.sees("start/two_cups", "solved", "save the file")

	s.types("l")
	s.sees("go to koan")
	s.types("two_c\r")
	s.sees("1 of 3 solved")
	s.saves(twoCups, oneCup)
	s.sees("BROKEN PROMISE", "start/two_cups · save")
	s.types("r")
	s.sees("put start/two_cups back as it was shipped?")
	s.types("n")
	s.sees("start/two_cups · save")
	s.types("ry")
	s.sees("RACE", "start/two_cups · save")
	shipped, err := os.ReadFile(filepath.Join("testdata/course/koans", twoCups, "two_cups.go"))
	require.NoError(t, err)
	text, err := os.ReadFile(s.file("koans", twoCups))
	require.NoError(t, err)
	assert.Equal(t, string(shipped), string(text))

	s.types("q")
	require.NoError(t, <-s.ended)
	s.restored(before)
}

// restored checks that the terminal is as it was.
func (s *seat) restored(before any) {
	s.Helper()
	after, err := s.terminal.State()
	require.NoError(s, err)
	assert.Equal(s, before, after, "the terminal's settings")
	give := time.After(time.Minute)
	for !strings.HasSuffix(s.terminal.Raw(), "\x1b[?7h\x1b[?25h\x1b[?1049l") {
		select {
		case <-s.terminal.News(): // what was written last may still be on its way
		case <-give:
			s.Fatalf("the terminal is not given back: %q", s.terminal.Raw())
		}
	}
}

// A signal ends watch mode in good order, in the middle of a run too.
func TestWatchGivesTheTerminalBack(t *testing.T) {
	s := sit(t, "KOANS_LANG=pt-BR")
	before, err := s.terminal.State()
	require.NoError(t, err)
	s.sees("CORRIDA DE DADOS", "salve o arquivo")
	s.saves(twoCups, forEver)
	s.sees("verificando start/two_cups")
	require.NoError(t, s.program.Process.Signal(syscall.SIGTERM))
	require.NoError(t, <-s.ended)
	s.restored(before)
}
