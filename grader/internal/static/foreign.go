package static

import (
	"go/ast"
	"go/token"
	"path"
	"strconv"
)

// foreign refuses to set the variables of other packages: a test that asks
// errors.Is(err, context.Canceled) is content with anything once
// context.Canceled is nil. To take the address of one is as good as to set it.
func (c *checker) foreign(file *ast.File) {
	local := map[string]bool{}
	for _, s := range file.Imports {
		if at, err := strconv.Unquote(s.Path.Value); err == nil && s.Name == nil {
			local[path.Base(at)] = true
		} else if s.Name != nil {
			local[s.Name.Name] = true
		}
	}
	set := func(targets ...ast.Expr) {
		for _, t := range targets {
			// Obj is set for what the file declares itself.
			sel := variable(t)
			if sel == nil {
				continue
			}
			if x := sel.X.(*ast.Ident); local[x.Name] && x.Obj == nil {
				c.add(c.line(sel.Pos()), Foreign, x.Name+"."+sel.Sel.Name)
			}
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			set(n.Lhs...)
		case *ast.IncDecStmt:
			set(n.X)
		case *ast.RangeStmt:
			set(n.Key, n.Value)
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				set(n.X)
			}
		}
		return true
	})
}

// variable is what is set, in the end, when e is: the x.y of x.y, of *x.y and
// of x.y.z[0]; nil if it doesn't begin with a selector.
func variable(e ast.Expr) *ast.SelectorExpr {
	switch e := e.(type) {
	case *ast.SelectorExpr:
		if _, ok := e.X.(*ast.Ident); ok {
			return e
		}
		return variable(e.X)
	case *ast.StarExpr:
		return variable(e.X)
	case *ast.ParenExpr:
		return variable(e.X)
	case *ast.IndexExpr:
		return variable(e.X)
	case *ast.SliceExpr:
		return variable(e.X)
	}
	return nil
}
