package explain

import (
	"go/ast"
	"go/parser"
	"go/token"
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
	keep := map[int]bool{}
	for _, f := range x.verdict.Findings {
		if f.File != file || !x.shown(f) || f.Line > len(lines) {
			continue
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
			No: n, Text: code(lines[n-1]), Mark: x.mark(marks[n], lines[n-1]), Hot: len(marks[n]) > 0,
		})
	}
	for i := range frames {
		frames[i].trim()
		for _, l := range frames[i].Lines {
			if l.Hot {
				frames[i].Label = functions.around(l.No)
				break
			}
		}
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

// Fit returns the frames with at most rows rows, one for the head of each
// frame. What is farthest from the proof goes first; the frame with the first
// line of the proof always keeps it.
func (e Explanation) Fit(rows int) []Frame {
	frames := make([]Frame, len(e.Frames))
	for i, f := range e.Frames {
		frames[i] = f
		frames[i].Lines = slices.Clone(f.Lines)
	}
	for height(frames) > rows {
		if !shrink(frames) {
			drop := len(frames) - 1
			if drop > 0 && frames[drop].has(e.Next.Line) && frames[drop].File == e.Next.File {
				drop--
			}
			if drop <= 0 && len(frames) <= 1 {
				return e.cut(frames, rows)
			}
			frames = slices.Delete(frames, drop, drop+1)
		}
	}
	for i := range frames {
		frames[i].trim()
	}
	return frames
}

// cut keeps what fits of the one frame that is left, from the first line of
// the proof on.
func (e Explanation) cut(frames []Frame, rows int) []Frame {
	if len(frames) == 0 || rows < 2 {
		return nil
	}
	f := &frames[0]
	at := max(slices.IndexFunc(f.Lines, func(l SourceLine) bool { return l.No == e.Next.Line }), 0)
	at = min(at, len(f.Lines)-(rows-1))
	f.Lines = f.Lines[at : at+rows-1]
	return frames
}

func height(frames []Frame) int {
	n := 0
	for _, f := range frames {
		n += 1 + len(f.Lines)
	}
	return n
}

func (f Frame) has(number int) bool {
	return slices.ContainsFunc(f.Lines, func(l SourceLine) bool { return l.No == number })
}

// shrink takes away the one line at an end of a frame that is farthest from
// any hot line, and reports whether there was one.
func shrink(frames []Frame) bool {
	worst, farthest, end := -1, 0, false
	for i, f := range frames {
		if len(f.Lines) < 2 {
			continue
		}
		if d := f.distance(0); d >= farthest && d > 0 {
			worst, farthest, end = i, d, false
		}
		if d := f.distance(len(f.Lines) - 1); d >= farthest && d > 0 {
			worst, farthest, end = i, d, true
		}
	}
	switch {
	case worst < 0:
		return false
	case end:
		frames[worst].Lines = frames[worst].Lines[:len(frames[worst].Lines)-1]
	default:
		frames[worst].Lines = frames[worst].Lines[1:]
	}
	return true
}

// distance is how far the line at index i is from the nearest hot one.
func (f Frame) distance(i int) int {
	nearest := len(f.Lines)
	for j, l := range f.Lines {
		if l.Hot {
			nearest = min(nearest, max(i-j, j-i))
		}
	}
	return nearest
}

// outline is a file's functions.
type outline struct {
	set  *token.FileSet
	file *ast.File
	text []byte
}

func parse(source []byte) outline {
	o := outline{set: token.NewFileSet(), text: source}
	o.file, _ = parser.ParseFile(o.set, "", source, parser.SkipObjectResolution)
	return o
}

func (o outline) find(number int) *ast.FuncDecl {
	if o.file == nil {
		return nil
	}
	for _, d := range o.file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if ok && o.line(f.Pos()) <= number && number <= o.line(f.End()) {
			return f
		}
	}
	return nil
}

func (o outline) line(at token.Pos) int { return o.set.PositionFor(at, false).Line }

// end is the last line of the function that the given line is in.
func (o outline) end(number int) int {
	if f := o.find(number); f != nil {
		return o.line(f.End())
	}
	return number
}

// around names the function that the given line is in: "func (b *Bar) Serve".
func (o outline) around(number int) string {
	f := o.find(number)
	if f == nil {
		return ""
	}
	from, to := o.set.PositionFor(f.Pos(), false).Offset, o.set.PositionFor(f.Name.End(), false).Offset
	if from < 0 || to > len(o.text) || from > to {
		return "func " + f.Name.Name
	}
	return strings.Join(strings.Fields(string(o.text[from:to])), " ")
}
