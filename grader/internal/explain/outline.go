package explain

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strings"
)

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

// label names the function that a frame's first hot line is in.
func (o outline) label(f Frame) string {
	for _, l := range f.Lines {
		if l.Hot {
			return o.around(l.No)
		}
	}
	return ""
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
