// Package pty is a terminal that a test sits at: it types, and reads the
// screen. It knows only the few control sequences that package watch writes.
package pty

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"strings"
	"sync"

	"golang.org/x/sys/unix"
)

// Terminal is a pseudo-terminal. The program under test gets Program; the test
// holds the other end.
type Terminal struct {
	Program *os.File
	mine    *os.File

	mu   sync.Mutex
	text strings.Builder
	news chan struct{} // holds a token when text has grown
}

// Missing reports whether err, of New, says that the machine has no
// pseudo-terminals at all: a container without devpts.
func Missing(err error) bool {
	return errors.Is(err, fs.ErrNotExist) || errors.Is(err, unix.ENODEV) || errors.Is(err, unix.ENXIO)
}

// New makes a terminal of the given size.
func New(columns, lines int) (*Terminal, error) {
	mine, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		return nil, err
	}
	fd := int(mine.Fd())
	if err := unix.IoctlSetPointerInt(fd, unix.TIOCSPTLCK, 0); err != nil {
		return nil, fmt.Errorf("unlocking the terminal: %w", err)
	}
	number, err := unix.IoctlGetInt(fd, unix.TIOCGPTN)
	if err != nil {
		return nil, fmt.Errorf("naming the terminal: %w", err)
	}
	program, err := os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		return nil, err
	}
	t := &Terminal{Program: program, mine: mine, news: make(chan struct{}, 1)}
	if err := t.Resize(columns, lines); err != nil {
		return nil, err
	}
	go t.read()
	return t, nil
}

func (t *Terminal) read() {
	buffer := make([]byte, 4096)
	for {
		n, err := t.mine.Read(buffer)
		t.mu.Lock()
		t.text.Write(buffer[:n])
		t.mu.Unlock()
		select {
		case t.news <- struct{}{}:
		default:
		}
		if err != nil {
			return
		}
	}
}

// Resize gives the terminal another size.
func (t *Terminal) Resize(columns, lines int) error {
	return unix.IoctlSetWinsize(int(t.mine.Fd()), unix.TIOCSWINSZ,
		&unix.Winsize{Col: uint16(columns), Row: uint16(lines)})
}

// Type types keys.
func (t *Terminal) Type(keys string) error {
	_, err := t.mine.WriteString(keys)
	return err
}

// Raw is everything that has been written to the terminal.
func (t *Terminal) Raw() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.text.String()
}

// News tells, by a token, that more has been written.
func (t *Terminal) News() <-chan struct{} { return t.news }

// Screen is the last whole frame, as plain lines.
func (t *Terminal) Screen() []string {
	const begin, end = "\x1b[?2026h", "\x1b[?2026l"
	raw := t.Raw()
	last := strings.LastIndex(raw, end)
	if last < 0 {
		return nil
	}
	first := strings.LastIndex(raw[:last], begin)
	if first < 0 {
		return nil
	}
	control := regexp.MustCompile("\x1b\\[[0-9;?]*[A-Za-z]|\x1b\\]8;[^\x1b]*\x1b\\\\")
	return strings.Split(control.ReplaceAllString(raw[first:last], ""), "\r\n")
}

// State is the terminal's settings.
func (t *Terminal) State() (unix.Termios, error) {
	state, err := unix.IoctlGetTermios(int(t.Program.Fd()), unix.TCGETS)
	if err != nil {
		return unix.Termios{}, err
	}
	return *state, nil
}

// Close ends the terminal.
func (t *Terminal) Close() {
	t.Program.Close()
	t.mine.Close()
}
