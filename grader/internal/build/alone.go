package build

import (
	"go/ast"
	"go/token"
	"slices"
)

// risky reports whether a file's package-level code could do more than set up
// values. Such code runs before the tests, and in a binary that many units
// share it would run for all of them. It errs on the side of caution: a call
// that it doesn't know costs a link, nothing else.
func risky(file *ast.File) bool {
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil && d.Name.Name == "init" {
				return true
			}
		case *ast.GenDecl:
			if d.Tok != token.VAR {
				continue
			}
			for _, s := range d.Specs {
				if slices.ContainsFunc(s.(*ast.ValueSpec).Values, riskyValue) {
					return true
				}
			}
		}
	}
	return false
}

func riskyValue(e ast.Expr) bool {
	switch e := e.(type) {
	case nil, *ast.BasicLit, *ast.Ident, *ast.FuncLit, *ast.SelectorExpr,
		*ast.ArrayType, *ast.MapType, *ast.ChanType, *ast.StructType,
		*ast.FuncType, *ast.InterfaceType:
		return false
	case *ast.ParenExpr:
		return riskyValue(e.X)
	case *ast.KeyValueExpr:
		return riskyValue(e.Key) || riskyValue(e.Value)
	case *ast.UnaryExpr: // a receive would wait
		return e.Op == token.ARROW || riskyValue(e.X)
	case *ast.BinaryExpr: // a division may panic
		if _, number := e.Y.(*ast.BasicLit); !number && (e.Op == token.QUO || e.Op == token.REM) {
			return true
		}
		return riskyValue(e.X) || riskyValue(e.Y)
	case *ast.CompositeLit:
		return slices.ContainsFunc(e.Elts, riskyValue)
	case *ast.CallExpr:
		return riskyCall(e)
	}
	return true
}

func riskyCall(c *ast.CallExpr) bool {
	switch f := ast.Unparen(c.Fun).(type) {
	case *ast.Ident:
		switch f.Name {
		case "new", "len", "cap", "string", "int", "int32", "int64", "uint", "uint32", "uint64", "float64", "byte", "rune":
		case "make":
			return slices.ContainsFunc(c.Args[min(1, len(c.Args)):], large)
		default:
			return true
		}
	case *ast.SelectorExpr:
		pkg, ok := f.X.(*ast.Ident)
		if !ok || !slices.Contains(harmless(), pkg.Name+"."+f.Sel.Name) {
			return true
		}
	default:
		return true
	}
	return slices.ContainsFunc(c.Args, riskyValue)
}

// harmless lists calls that only make a value.
func harmless() []string {
	return []string{
		"errors.New", "sync.NewCond", "sync.OnceFunc", "sync.OnceValue", "sync.OnceValues",
		"time.Duration", "context.Background", "context.TODO",
	}
}

// large reports whether e is anything but a number of up to six digits: make
// with a huge one panics.
func large(e ast.Expr) bool {
	n, ok := e.(*ast.BasicLit)
	return !ok || len(n.Value) > 6
}
