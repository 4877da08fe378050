package show

import (
	"fmt"
	"io"

	"goroutinekoans/grader/internal/explain"
)

// Lines writes an explanation as editors read it, one line for each line of
// the proof, the one to look at first in front:
//
//	koans/04_mutex/02_tip_jar/tip_jar.go:14: DATA RACE: A writes here
func Lines(w io.Writer, e explain.Explanation) {
	first := e.Next
	if first.File != "" {
		fmt.Fprintf(w, "%s:%d: %s: %s\n", first.File, max(1, first.Line), e.Title, e.Sentence)
	}
	for _, f := range e.Frames {
		for _, l := range f.Lines {
			if l.Mark != "" && (f.File != first.File || l.No != first.Line) {
				fmt.Fprintf(w, "%s:%d: %s: %s\n", f.File, l.No, e.Title, l.Mark)
			}
		}
	}
}
