package explain

import (
	"slices"
	"strings"

	"goroutinekoans/grader/internal/verdict"
)

// Frame is a few lines of one file that belong together.
type Frame struct {
	File  string // below the course root
	Label string // the function that they are in: "func (b Bathroom) Use"
	Lines []SourceLine
}

// SourceLine is one line of a frame.
type SourceLine struct {
	No   int
	Text string // tabs are four columns wide
	Mark string // "A writes here"; empty if nothing happens there
	Hot  bool   // it is part of the proof

	rank int // of a hot line: its place in the proof, 0 is to be looked at first
}

// around is how many lines a frame shows before and after each hot line.
const around = 3

// body is how many lines of a function are shown after its first.
const body = 8

// frames cuts the learner's lines out of the source: those of the proof and a
// few around each. Lines of the test come in where they are one side of a race.
func (x *explainer) frames() []Frame {
	var frames []Frame
	for _, file := range x.files() {
		frames = append(frames, x.framesOf(file)...)
	}
	return frames
}

// files are those that a proof is in, the learner's first.
func (x *explainer) files() []string {
	var files []string
	for _, f := range x.verdict.Findings {
		if x.shown(f) && !slices.Contains(files, f.File) {
			files = append(files, f.File)
		}
	}
	mine := x.Koan.File()
	slices.SortStableFunc(files, func(a, b string) int {
		switch {
		case a == mine && b != mine:
			return -1
		case b == mine && a != mine:
			return 1
		}
		return 0
	})
	return files
}

// shown reports whether a finding's line is in a frame.
func (x *explainer) shown(f verdict.Finding) bool {
	switch {
	case f.Line < 1 || f.File == "":
		return false
	case f.File == x.Koan.File():
		return true
	}
	return f.Role == verdict.Read || f.Role == verdict.Write
}

func (x *explainer) framesOf(file string) []Frame {
	source, before, after := x.Source, around, around
	if file != x.Koan.File() {
		source, before, after = x.Test, 1, 1
	}
	lines := strings.Split(strings.ReplaceAll(string(source), "\r\n", "\n"), "\n")
	functions := parse(source)

	marks := map[int][]verdict.Finding{}
	rank := map[int]int{}
	keep := map[int]bool{}
	for i, f := range x.verdict.Findings {
		if f.File != file || !x.shown(f) || f.Line > len(lines) {
			continue
		}
		if len(marks[f.Line]) == 0 {
			rank[f.Line] = i
		}
		marks[f.Line] = append(marks[f.Line], f)
		first, last := f.Line-before, f.Line+after
		if f.Role == verdict.Declares {
			first, last = f.Line, min(functions.end(f.Line), f.Line+body)
		}
		for n := max(first, 1); n <= min(last, len(lines)); n++ {
			keep[n] = true
		}
	}
	var frames []Frame
	for n := 1; n <= len(lines); n++ {
		if !keep[n] {
			continue
		}
		if !keep[n-1] {
			frames = append(frames, Frame{File: file})
		}
		f := &frames[len(frames)-1]
		f.Lines = append(f.Lines, SourceLine{
			No: n, Text: code(lines[n-1]), Mark: x.mark(marks[n], lines[n-1]), Hot: len(marks[n]) > 0, rank: rank[n],
		})
	}
	for i := range frames {
		frames[i].trim()
		frames[i].Label = functions.label(frames[i])
	}
	return frames
}

// trim drops empty lines at both ends.
func (f *Frame) trim() {
	empty := func(l SourceLine) bool { return l.Text == "" && !l.Hot }
	for len(f.Lines) > 0 && empty(f.Lines[0]) {
		f.Lines = f.Lines[1:]
	}
	for len(f.Lines) > 0 && empty(f.Lines[len(f.Lines)-1]) {
		f.Lines = f.Lines[:len(f.Lines)-1]
	}
}
