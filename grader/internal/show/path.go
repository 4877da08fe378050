package show

import (
	"fmt"
	"io"
	"strings"

	"goroutinekoans/grader/internal/course"
)

// Mark is how far a learner has come with one koan.
type Mark int

// The marks of a koan on the path.
const (
	Untouched Mark = iota // the stub as shipped
	Unsolved              // edited, and not right yet
	Solved
)

// Path is how far a learner has come with the course.
type Path struct {
	Course *course.Course
	Marks  map[*course.Koan]Mark
	Now    *course.Koan // the koan to work on; nil if all are solved
}

// Solved is how many koans are.
func (p Path) Solved() int {
	n := 0
	for _, m := range p.Marks {
		if m == Solved {
			n++
		}
	}
	return n
}

// Write writes the path: a headline, then one line a chapter with a mark for
// each koan.
func (p Path) Write(w io.Writer, s Style) {
	words := wordsFor(s.Language)
	total, solved := len(p.Course.Koans()), p.Solved()
	fmt.Fprintf(w, "%s\n", s.paint(bold, words.headline(solved, total, 100*solved/max(total, 1))))
	width := 0
	for _, ch := range p.Course.Chapters {
		width = max(width, len(ch.ID))
	}
	for _, ch := range p.Course.Chapters {
		done := 0
		var dots strings.Builder
		here := " "
		for _, k := range ch.Koans {
			switch mark := p.Marks[k]; {
			case mark == Solved:
				done++
				dots.WriteString(s.paint(green, "●"))
			case mark == Unsolved:
				dots.WriteString(s.paint(yellow, "◐"))
			default:
				dots.WriteString(s.paint(dim, "○"))
			}
			if k == p.Now {
				here = s.paint(cyan, "▸")
			}
		}
		if done == len(ch.Koans) && done > 0 {
			here = s.paint(green, "✓")
		}
		fmt.Fprintf(w, " %s %-*s  %s  %d/%d\n", here, width, ch.ID, dots.String(), done, len(ch.Koans))
	}
}

// List writes every koan with its title, chapter by chapter.
func (p Path) List(w io.Writer, s Style) {
	width := 0
	for _, k := range p.Course.Koans() {
		width = max(width, len(k.ID)-strings.Index(k.ID, "/")-1)
	}
	for i, ch := range p.Course.Chapters {
		if i > 0 {
			fmt.Fprintln(w)
		}
		fmt.Fprintf(w, "%s  %s\n", s.paint(bold, ch.ID), ch.Title[s.Language])
		for _, k := range ch.Koans {
			mark := s.paint(dim, "○")
			switch p.Marks[k] {
			case Solved:
				mark = s.paint(green, "●")
			case Unsolved:
				mark = s.paint(yellow, "◐")
			}
			here := " "
			if k == p.Now {
				here = s.paint(cyan, "▸")
			}
			_, name, _ := strings.Cut(k.ID, "/")
			fmt.Fprintf(w, " %s %s %s%*s  %s\n", here, mark, s.Link(k.File(), name), width-len(name), "", k.Title[s.Language])
		}
	}
	fmt.Fprintf(w, "\n%s\n", s.paint(dim, wordsFor(s.Language).legend))
}
