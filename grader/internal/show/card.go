package show

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"goroutinekoans/grader/internal/explain"
	"goroutinekoans/grader/internal/verdict"
)

// cardLines is how many lines a card has at the most.
const cardLines = 25

// Card writes an explanation as a card: the verdict, the learner's own lines,
// the facts, what it means, and what to do next. However much there is to say,
// it is never longer than 25 lines nor wider than the place it is written to.
//
//	✗ DATA RACE  Promised: one visit ends before the next one begins; but …
//
//	  koans/04_mutex/01_bathroom_lock/bathroom_lock.go · func (b Bathroom) Use
//	    17 │     defer b.door.Unlock()
//	  > 18 │     visit()   ← A reads, B writes inside this call
//	    19 │ }
//
//	  · people in the bathroom at once: promised 1, seen 5
//
//	  At least one of the two writes, so the other may see half of it or …
//
//	  next: edit koans/04_mutex/01_bathroom_lock/bathroom_lock.go:18, then …
func Card(w io.Writer, e explain.Explanation, s Style) {
	c := card{Explanation: e, Style: s, width: s.Columns()}
	for _, line := range c.lines() {
		fmt.Fprintln(w, line)
	}
}

type card struct {
	explain.Explanation
	Style
	width int
}

// lines puts the card together, with the picture of the run if nothing else
// has to give way to it but lines around the fault.
func (c card) lines() []string {
	whole := c.arrange(nil)
	if c.Lanes == nil {
		return whole
	}
	picture := briefLanes(*c.Lanes, c.Word, c.Style)
	if len(picture) == 0 {
		return whole
	}
	for i := range picture {
		picture[i] = "  " + picture[i]
	}
	drawn := c.arrange(picture)
	if proof(drawn) < proof(whole) || len(drawn)-len(picture) < len(whole)-mostGone {
		return whole
	}
	return drawn
}

// mostGone is how many lines of source, at the most, a picture may cost.
const mostGone = 6

// proof counts the lines that hold the proof: the marked lines of source, and
// the facts.
func proof(lines []string) int {
	n := 0
	for _, line := range lines {
		plain := strings.TrimLeft(line, " ")
		if strings.HasPrefix(plain, "· ") || strings.ContainsAny(line, "←↑") {
			n++
		}
	}
	return n
}

// arrange puts the parts together, leaving out what is least needed until they
// fit.
func (c card) arrange(picture []string) []string {
	for {
		head, facts, means, next := c.head(), c.facts(), c.means(), c.next()
		room := cardLines - 1 // the empty line above next
		for _, part := range [][]string{head, picture, facts, means, next} {
			room -= len(part)
		}
		for _, part := range [][]string{picture, facts, means} {
			if len(part) > 0 {
				room--
			}
		}
		frames := c.frames(room - 1)
		if len(frames) == 0 && len(c.Frames) > 0 || room < 0 {
			switch {
			case len(c.Facts) > 1:
				c.Facts = c.Facts[:len(c.Facts)-1]
				continue
			case len(c.Means) > 0:
				c.Means = nil
				continue
			case room < 0:
				head = head[:max(len(head)+room, 1)]
			}
		}
		lines := head
		for _, part := range [][]string{frames, facts, picture, means, next} {
			if len(part) > 0 {
				lines = append(append(lines, ""), part...)
			}
		}
		return lines[:min(len(lines), cardLines)]
	}
}

func (c card) head() []string {
	mark, color := "✗", redBold
	switch c.Word {
	case verdict.Pass:
		mark, color = "✓", green
	case verdict.InternalError, verdict.NotAttempted, verdict.Missing:
		mark, color = "!", yellow
	}
	title := mark + " " + c.Title
	lines := wrapCard(title+": "+c.Sentence, c.width, 2)
	// The title is the beginning of the first line, unless that is too narrow.
	if rest, ok := strings.CutPrefix(lines[0], title+":"); ok {
		lines[0] = c.paint(color, title) + " " + rest
	}
	return lines
}

func (c card) facts() []string {
	var lines []string
	for _, fact := range c.Facts {
		for i, line := range wrapCard(fact, c.width-4, 0) {
			if i == 0 {
				lines = append(lines, "  · "+line)
			} else {
				lines = append(lines, "    "+line)
			}
		}
	}
	return lines
}

func (c card) means() []string {
	var lines []string
	for _, line := range wrapCard(strings.Join(c.Means, " "), c.width-2, 0) {
		lines = append(lines, "  "+c.paint(dim, line))
	}
	return lines
}

func (c card) next() []string {
	word := c.Next.Label
	// A command stays in one piece.
	text := strings.ReplaceAll(c.Next.Text, "make ", "make\u00a0")
	lines := wrapCard(word+" "+text, c.width-2, 2)
	for i, line := range lines {
		line = strings.ReplaceAll(line, "\u00a0", " ")
		if spot := c.Next.Spot(); spot != "" {
			line = strings.Replace(line, spot, c.Link(c.Next.File, spot), 1)
		}
		if rest, ok := strings.CutPrefix(line, word); ok && i == 0 {
			line = c.paint(bold, word) + rest
		}
		lines[i] = "  " + line
	}
	return lines
}

// frames draws the frames in at most rows lines; nothing if there is no room
// for even one line of source.
func (c card) frames(rows int) []string {
	for room := rows; room >= 2; room-- {
		// A mark that doesn't fit beside its line takes a row of its own.
		if lines := c.draw(c.Fit(room)); len(lines) <= rows {
			return lines
		}
	}
	return nil
}

func (c card) draw(frames []explain.Frame) []string {
	var lines []string
	file, label := "", ""
	for _, f := range frames {
		if len(f.Lines) == 0 {
			continue
		}
		if f.File == file && f.Label == label {
			f.Label = "" // it was said before
		} else {
			label = f.Label
		}
		lines = append(lines, c.frameHead(f, f.File != file))
		file = f.File
		digits := len(fmt.Sprint(f.Lines[len(f.Lines)-1].No))
		for _, l := range f.Lines {
			lines = append(lines, c.sourceLine(l, max(digits, 3))...)
		}
	}
	return lines
}

// frameHead names the file, if it is another than before, and the function.
func (c card) frameHead(f explain.Frame, file bool) string {
	label := f.Label
	if !file {
		return c.paint(dim, cutCard(strings.TrimRight("  ⋯ "+label, " "), c.width))
	}
	head := f.File
	if label != "" && columns("  "+head+" · "+label) <= c.width {
		return "  " + c.paint(cyan, c.Link(f.File, head)) + c.paint(dim, " · "+label)
	}
	return "  " + c.paint(cyan, c.Link(f.File, cutCard(head, c.width-2)))
}

// sourceLine draws one line of source with its mark.
func (c card) sourceLine(l explain.SourceLine, digits int) []string {
	pointer := " "
	if l.Hot {
		pointer = ">"
	}
	number := fmt.Sprintf("  %s %*d │ ", pointer, digits, l.No)
	left := c.width - columns(number)
	mark := ""
	if l.Mark != "" {
		mark = "← " + l.Mark
	}
	code := l.Text
	beside := columns(code)+3+columns(mark) <= left
	if !beside {
		code = cutCard(code, left)
	}
	drawn := number + code
	if l.Hot {
		drawn = c.paint(red, number) + c.paint(bold, code)
	} else if c.Color {
		drawn = c.paint(dim, number) + code
	}
	if mark == "" {
		return []string{strings.TrimRight(drawn, " ")}
	}
	if beside {
		return []string{drawn + "   " + c.paint(yellow, mark)}
	}
	under := fmt.Sprintf("    %*s │ ", digits, "")
	indent := min(len(l.Text)-len(strings.TrimLeft(l.Text, " ")), max(left-2-columns(l.Mark), 0))
	text := cutCard(strings.Repeat(" ", indent)+"↑ "+l.Mark, left)
	return []string{drawn, c.paint(dim, under) + c.paint(yellow, text)}
}

// wrapCard breaks text into lines of at most width columns; all but the first
// are indented. A word that is too long is broken too.
func wrapCard(text string, width, indent int) []string {
	var lines []string
	line := ""
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ' ' || r == '\n' }) {
		for {
			gap := ""
			if strings.TrimSpace(line) != "" {
				gap = " "
			}
			if columns(line+gap+word) <= width {
				line += gap + word
				break
			}
			if strings.TrimSpace(line) == "" { // nothing else can help
				head := headOf(word, width-columns(line))
				lines = append(lines, line+head)
				word = strings.TrimPrefix(word, head)
			} else {
				lines = append(lines, line)
			}
			line = strings.Repeat(" ", indent)
		}
	}
	if strings.TrimSpace(line) != "" || len(lines) == 0 {
		lines = append(lines, line)
	}
	return lines
}

// cutCard shortens text to width columns.
func cutCard(text string, width int) string {
	if columns(text) <= width {
		return text
	}
	return headOf(text, width-1) + "…"
}

// headOf is the beginning of text that fits into width columns, at least one
// character.
func headOf(text string, width int) string {
	used := 0
	for i, r := range text {
		used += columns(string(r))
		if used > width && i > 0 {
			return text[:i]
		}
	}
	return text
}

// columns is how many columns text takes on a terminal.
func columns(text string) int {
	n := 0
	for _, r := range text {
		switch {
		case unicode.Is(unicode.Mn, r) || r == '\u200d':
		case slices.ContainsFunc(wide(), func(span [2]rune) bool { return span[0] <= r && r <= span[1] }):
			n += 2
		default:
			n++
		}
	}
	return n
}

// wide lists the characters that are two columns wide: East Asian, emoji.
func wide() [][2]rune {
	return [][2]rune{
		{0x1100, 0x115F}, {0x2E80, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
		{0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF},
	}
}
