package watch

import (
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"
)

// Terminal is the screen and the keyboard.
type Terminal struct {
	In  *os.File
	Out *os.File

	before *term.State
}

// Open takes the terminal over: keys come one by one, and the screen is one of
// our own, so that what was there before comes back in the end.
func (t *Terminal) Open() error {
	before, err := term.MakeRaw(int(t.In.Fd()))
	if err != nil {
		return fmt.Errorf("taking the terminal over: %w", err)
	}
	t.before = before
	// Another screen, no cursor, and no line breaks but ours.
	_, err = io.WriteString(t.Out, "\x1b[?1049h\x1b[?25l\x1b[?7l")
	return err
}

// Close gives the terminal back as it was. It may be called twice.
func (t *Terminal) Close() {
	if t.before == nil {
		return
	}
	_, _ = io.WriteString(t.Out, "\x1b[?7h\x1b[?25h\x1b[?1049l")
	_ = term.Restore(int(t.In.Fd()), t.before)
	t.before = nil
}

// size is in columns and lines.
func (t *Terminal) size() (width, height int) {
	width, height, err := term.GetSize(int(t.Out.Fd()))
	if err != nil || width <= 0 || height <= 0 {
		return 80, 24
	}
	return width, height
}

// draw shows lines, and nothing else. Terminals that know synchronised updates
// (mode 2026) show them at once.
func draw(out io.Writer, lines []string) {
	var b strings.Builder
	b.WriteString("\x1b[?2026h\x1b[H")
	for i, line := range lines {
		if i > 0 {
			b.WriteString("\r\n")
		}
		b.WriteString(line)
		b.WriteString("\x1b[0m\x1b[K")
	}
	b.WriteString("\x1b[J\x1b[?2026l")
	// A terminal that is gone is noticed by its end of input.
	_, _ = io.WriteString(out, b.String())
}

// The keys that are no letters.
const (
	keyEscape = "escape"
	keyEnter  = "enter"
	keyBack   = "backspace"
	keyUp     = "up"
	keyDown   = "down"
	keyPageUp = "page up"
	keyPage   = "page down"
	keyQuit   = "ctrl-c"
)

// keys takes apart what one read from the keyboard brings:
//
//	"h"  "\x1b[A" (arrow up)  "\x1b[6~" (page down)  "\x03" (Ctrl-C)  "\x1b"
func keys(read []byte) []string {
	named := []struct{ bytes, name string }{
		{"\x1b[A", keyUp}, {"\x1bOA", keyUp}, {"\x1b[B", keyDown}, {"\x1bOB", keyDown},
		{"\x1b[5~", keyPageUp}, {"\x1b[6~", keyPage},
		{"\x03", keyQuit}, {"\x04", keyQuit}, {"\r", keyEnter}, {"\n", keyEnter}, {"\x7f", keyBack}, {"\x08", keyBack},
	}
	var found []string
	text := string(read)
next:
	for text != "" {
		for _, n := range named {
			if rest, ok := strings.CutPrefix(text, n.bytes); ok {
				found, text = append(found, n.name), rest
				continue next
			}
		}
		if rest, ok := strings.CutPrefix(text, "\x1b["); ok { // a key that we don't know
			text = strings.TrimLeft(rest, "0123456789;?")
			if text != "" {
				text = text[1:]
			}
			continue
		}
		r := []rune(text)[0]
		if text = text[len(string(r)):]; r == '\x1b' {
			found = append(found, keyEscape)
		} else if r >= ' ' {
			found = append(found, string(r))
		}
	}
	return found
}
