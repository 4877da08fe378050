package verdict

import (
	"go/ast"
	"strings"
)

// builders are the lines that build a value with a channel in it: where
// somebody waits on a nil channel, one of them has left it out.
func (s *scene) builders(f Finding) []int {
	if s.code == nil || !strings.HasSuffix(f.State, "(nil chan)") {
		return nil
	}
	holds := map[string]bool{}
	ast.Inspect(s.code, func(n ast.Node) bool {
		if spec, ok := n.(*ast.TypeSpec); ok {
			holds[spec.Name.Name] = hasChannel(spec.Type)
		}
		return true
	})
	var lines []int
	ast.Inspect(s.code, func(n ast.Node) bool {
		if lit, ok := n.(*ast.CompositeLit); ok {
			if name, ok := lit.Type.(*ast.Ident); ok && holds[name.Name] {
				lines = append(lines, lineOf(s.set, lit.Pos()))
			}
		}
		return true
	})
	return lines
}

func hasChannel(t ast.Expr) bool {
	fields, ok := t.(*ast.StructType)
	if !ok {
		return false
	}
	for _, field := range fields.Fields.List {
		if _, ok := field.Type.(*ast.ChanType); ok {
			return true
		}
	}
	return false
}
