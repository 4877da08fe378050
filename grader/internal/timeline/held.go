package timeline

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
)

// held lists the locks that whoever stands in a line of a source has taken in
// the statements that led there, and not given back. The trace doesn't tell:
// taking a lock that is free leaves nothing in it. Only the innermost function
// is read, and only what is sure to have been done: the statements before, in
// the blocks around the line.
func held(source []byte, line int) []Spot {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", source, parser.SkipObjectResolution)
	if err != nil {
		return nil
	}
	at := func(p token.Pos) int { return fset.Position(p).Line }
	var locks []Spot
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil || at(n.Pos()) > line || at(n.End()) < line {
			return false
		}
		switch n := n.(type) {
		case *ast.FuncDecl, *ast.FuncLit:
			locks = nil
		case *ast.BlockStmt:
			locks = taken(locks, n.List, line, at)
		case *ast.CaseClause:
			locks = taken(locks, n.Body, line, at)
		case *ast.CommClause:
			locks = taken(locks, n.Body, line, at)
		}
		return true
	})
	return locks
}

// taken follows the statements that end before the line.
func taken(locks []Spot, list []ast.Stmt, line int, at func(token.Pos) int) []Spot {
	for _, s := range list {
		if at(s.End()) >= line {
			break
		}
		e, ok := s.(*ast.ExprStmt)
		if !ok {
			continue
		}
		call, ok := e.X.(*ast.CallExpr)
		if !ok {
			continue
		}
		f, ok := call.Fun.(*ast.SelectorExpr)
		if !ok {
			continue
		}
		name := short(f.X)
		switch f.Sel.Name {
		case "Lock", "RLock":
			locks = append(slices.Clone(locks), Spot{Line: at(s.Pos()), What: name})
		case "Unlock", "RUnlock":
			locks = slices.DeleteFunc(slices.Clone(locks), func(l Spot) bool { return l.What == name })
		}
	}
	return locks
}
