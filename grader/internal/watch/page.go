package watch

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// page is what is shown above the status line: a window on lines of text.
type page struct {
	lines []string
	top   int
}

func (p *page) show(text string) {
	p.lines, p.top = strings.Split(strings.TrimRight(text, "\n"), "\n"), 0
}

// window is the part of the page that fits into so many lines.
func (p *page) window(room int) []string {
	p.top = max(0, min(p.top, len(p.lines)-room))
	return p.lines[p.top:min(p.top+room, len(p.lines))]
}

// room is how many lines there are for the page.
func (l *Loop) room() int { return max(0, l.height-2) }

func (l *Loop) move(lines int) {
	l.page.top += lines
	l.draw()
}

// resize redraws if the terminal has another size. Text is laid out anew by
// the next command; until then long lines are cut off.
func (l *Loop) resize() {
	if l.Terminal == nil {
		return
	}
	if w, h := l.Terminal.size(); w != l.width || h != l.height {
		l.width, l.height = w, h
		l.draw()
	}
}

// draw shows the page and, below it, the line that says what to do next.
func (l *Loop) draw() {
	if l.Terminal == nil || l.height <= 0 {
		return
	}
	lines := append([]string{}, l.page.window(l.room())...)
	for len(lines) < l.room() {
		lines = append(lines, "")
	}
	if l.height > 1 {
		lines = append(lines, l.rule())
	}
	draw(l.Terminal.Out, append(lines, l.status()))
}

// rule is the line above the status line: it says which part of a long page is
// shown.
func (l *Loop) rule() string {
	if len(l.page.lines) <= l.room() {
		return ""
	}
	shown := l.page.window(l.room())
	return "\x1b[2m" + cut("── "+l.words.more(l.page.top+1, l.page.top+len(shown), len(l.page.lines)), l.width)
}

// status says what is going on, and what to do next.
func (l *Loop) status() string {
	switch {
	case l.mode == asking:
		return "\x1b[1m" + cut(l.words.reset(l.current.Name()), l.width)
	case l.mode == jumping:
		return "\x1b[1m" + tail(l.words.goTo+l.typed+"▏", l.width)
	}
	text := l.words.save
	if l.current != nil {
		text = l.current.Name() + " · " + text
	}
	if l.job != nil {
		text = l.job.about + " …"
	}
	if utf8.RuneCountInString(text)+10 > l.width && l.job == nil {
		text = l.words.save
	}
	// The first few keys, as many as fit; ? shows all of them.
	line := text
	for _, k := range l.words.keys[:4] {
		more := "  " + k.name + " " + k.does
		if utf8.RuneCountInString(line+more) > l.width {
			break
		}
		line += more
	}
	return "\x1b[7m" + cut(line, l.width)
}

// allKeys is a page that lists every key.
func (l *Loop) allKeys() string {
	var b strings.Builder
	for _, k := range l.words.keys {
		fmt.Fprintf(&b, "  %s  %s\n", k.name, k.does)
	}
	return b.String()
}

// cut keeps the beginning of plain text, tail its end.
func cut(text string, columns int) string {
	if r := []rune(text); len(r) > columns {
		return string(r[:max(0, columns)])
	}
	return text
}

func tail(text string, columns int) string {
	if r := []rune(text); len(r) > columns {
		return string(r[len(r)-max(0, columns):])
	}
	return text
}

func fmtLines(format string, from, to, of int) string { return fmt.Sprintf(format, from, to, of) }
