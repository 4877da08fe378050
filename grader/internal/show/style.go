// Package show writes what a learner reads: on a terminal, into a pipe, as a
// card, a path, a page of text.
package show

import (
	"strings"
	"unicode/utf8"

	"goroutinekoans/grader/internal/course"
)

// Style is what the place that is written to can do. The zero value is a pipe:
// plain text of 80 columns in English.
type Style struct {
	Width    int // columns; 0 is 80
	Color    bool
	Links    bool // the terminal makes OSC 8 links clickable
	Language course.Language
	Root     string // of the course, for links to its files
}

// Columns is the width to write for: never less than 40, nor more than 100,
// where lines become hard to read.
func (s Style) Columns() int {
	if s.Width == 0 {
		return 80
	}
	return min(max(s.Width, 40), 100)
}

// The few colours in use, as ANSI codes.
const (
	bold    = "1"
	dim     = "2"
	red     = "31"
	green   = "32"
	yellow  = "33"
	cyan    = "36"
	redBold = "1;31"
)

// Paint wraps text in a colour, where there are colours.
func (s Style) paint(code, text string) string {
	if !s.Color || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

// Link makes text clickable where the terminal can: file is below the course
// root, with slashes.
func (s Style) Link(file, text string) string {
	if !s.Links || s.Root == "" {
		return text
	}
	url := "file://" + strings.ReplaceAll(s.Root+"/"+file, " ", "%20")
	return "\x1b]8;;" + url + "\x1b\\" + text + "\x1b]8;;\x1b\\"
}

// Wrap breaks text into lines of at most width columns, at spaces. A word that
// is longer stays whole.
func Wrap(text string, width int) []string {
	var lines []string
	line, used := "", 0
	for _, word := range strings.Fields(text) {
		n := utf8.RuneCountInString(word)
		if used > 0 && used+1+n > width {
			lines = append(lines, line)
			line, used = "", 0
		}
		if used > 0 {
			line += " "
			used++
		}
		line += word
		used += n
	}
	if used > 0 {
		lines = append(lines, line)
	}
	return lines
}

// Strong is text that matters.
func (s Style) Strong(text string) string { return s.paint(bold, text) }

// Good is text about what went well.
func (s Style) Good(text string) string { return s.paint(green, text) }

// Verdict is the name of a verdict, coloured by whether it is a pass.
func (s Style) Verdict(pass bool, name string) string {
	if pass {
		return s.paint(green, name)
	}
	return s.paint(red, name)
}
