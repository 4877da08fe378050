package timeline

import (
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"strings"
)

// namer knows what the lines of a source call the things they wait for.
type namer struct {
	objects map[nameKey]string
	calls   map[int]string
}

type nameKey struct {
	line int
	why  Reason
}

// newNamer reads a source; one that can't be parsed has no names.
func newNamer(source []byte) namer {
	n := namer{objects: map[nameKey]string{}, calls: map[int]string{}}
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", source, parser.SkipObjectResolution)
	if file == nil || err != nil {
		return n
	}
	ast.Inspect(file, func(node ast.Node) bool {
		if node == nil {
			return true
		}
		line := fset.Position(node.Pos()).Line
		switch x := node.(type) {
		case *ast.SendStmt:
			n.note(line, Send, x.Chan)
		case *ast.UnaryExpr:
			if x.Op == token.ARROW {
				n.note(line, Receive, x.X)
			}
		case *ast.RangeStmt:
			n.note(line, Receive, x.X)
		case *ast.CallExpr:
			n.noteCall(line, x)
		}
		return true
	})
	return n
}

func (n namer) note(line int, why Reason, e ast.Expr) {
	key := nameKey{line, why}
	if _, ok := n.objects[key]; !ok {
		n.objects[key] = short(e)
	}
}

func (n namer) noteCall(line int, call *ast.CallExpr) {
	if _, literal := call.Fun.(*ast.FuncLit); literal {
		return
	}
	name := short(call.Fun)
	if _, ok := n.calls[line]; !ok {
		n.calls[line] = name
	}
	s, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return
	}
	switch s.Sel.Name {
	case "Lock":
		n.note(line, Lock, s.X)
		n.note(line, Once, s.X)
	case "RLock":
		n.note(line, ReadLock, s.X)
	case "Wait":
		n.note(line, Group, s.X)
		n.note(line, Cond, s.X)
	case "Do":
		n.note(line, Once, s.X)
	}
}

// object is what the line calls the channel, lock or group that is waited for;
// empty if it doesn't say.
func (n namer) object(line int, why Reason) string { return n.objects[nameKey{line, why}] }

// call is the first function that the line calls.
func (n namer) call(line int) string { return n.calls[line] }

// short is an expression as it is written, in one piece of a lane.
func short(e ast.Expr) string {
	const most = 24
	var b strings.Builder
	if err := printer.Fprint(&b, token.NewFileSet(), e); err != nil {
		return ""
	}
	name := strings.Join(strings.Fields(b.String()), " ")
	if r := []rune(name); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return name
}
