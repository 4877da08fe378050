package build

import (
	"go/ast"
	"go/token"
	"path"
	"slices"
	"strconv"
)

// risky reports whether a file's package-level code could do more than set up
// values. Such code runs before the tests, and in a binary that many units
// share it would run for all of them. It errs on the side of caution: what it
// doesn't know costs a link, nothing else.
func risky(file *ast.File) bool {
	r := &reader{packages: map[string]string{}, declared: map[string]bool{}}
	for _, s := range file.Imports {
		at, err := strconv.Unquote(s.Path.Value)
		switch {
		case err != nil, at == "C": // a library of C's runs code when it is loaded
			return true
		case s.Name != nil:
			r.packages[s.Name.Name] = at
		default:
			r.packages[path.Base(at)] = at
		}
	}
	for _, d := range file.Decls {
		r.declare(d)
	}
	return slices.ContainsFunc(file.Decls, r.decl)
}

// reader knows what the names of a file mean.
type reader struct {
	packages map[string]string // import paths
	declared map[string]bool   // at package level
}

func (r *reader) declare(d ast.Decl) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			r.declared[d.Name.Name] = true
		}
	case *ast.GenDecl:
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.TypeSpec:
				r.declared[s.Name.Name] = true
			case *ast.ValueSpec:
				for _, n := range s.Names {
					r.declared[n.Name] = true
				}
			}
		}
	}
}

func (r *reader) decl(d ast.Decl) bool {
	switch d := d.(type) {
	case *ast.FuncDecl:
		return d.Recv == nil && d.Name.Name == "init"
	case *ast.GenDecl:
		if vast(d) {
			return true
		}
		if d.Tok != token.VAR {
			return false
		}
		for _, s := range d.Specs {
			if slices.ContainsFunc(s.(*ast.ValueSpec).Values, r.value) {
				return true
			}
		}
	}
	return false
}

// vast reports whether a declaration has an array of arrays, or one with more
// than four digits to its length: whoever shares the binary would have to find
// room for it. Arrays inside of functions are made when those run.
func vast(d *ast.GenDecl) bool {
	found := false
	ast.Inspect(d, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ArrayType:
			if _, any := n.Len.(*ast.Ellipsis); n.Len == nil || any {
				return true
			}
			inner, _ := n.Elt.(*ast.ArrayType)
			found = found || large(n.Len) || inner != nil && inner.Len != nil
		}
		return true
	})
	return found
}

// value reports whether to work e out could do harm: panic, wait, or run code
// of the file's.
func (r *reader) value(e ast.Expr) bool {
	switch e := e.(type) {
	case nil, *ast.BasicLit, *ast.Ident, *ast.FuncLit,
		*ast.ArrayType, *ast.MapType, *ast.ChanType, *ast.StructType,
		*ast.FuncType, *ast.InterfaceType:
		return false
	case *ast.SelectorExpr: // of a variable, it could be nil
		_, known := r.imported(e)
		return !known
	case *ast.ParenExpr:
		return r.value(e.X)
	case *ast.UnaryExpr: // a receive would wait
		return e.Op == token.ARROW || r.value(e.X)
	case *ast.BinaryExpr:
		return r.binary(e)
	case *ast.CompositeLit:
		return slices.ContainsFunc(e.Elts, r.element)
	case *ast.CallExpr:
		return r.call(e)
	}
	return true
}

// binary knows that a division by zero panics, a shift by less than zero, and
// a comparison of interfaces that hold slices.
func (r *reader) binary(e *ast.BinaryExpr) bool {
	_, left := e.X.(*ast.BasicLit)
	_, right := e.Y.(*ast.BasicLit)
	switch e.Op {
	case token.QUO, token.REM, token.SHL, token.SHR:
		if !right {
			return true
		}
	case token.EQL, token.NEQ:
		if !left && !right {
			return true
		}
	}
	return r.value(e.X) || r.value(e.Y)
}

// element is one of a composite literal's. A key may be a slice in an
// interface, and to hash that panics; the name of a field may be any.
func (r *reader) element(e ast.Expr) bool {
	pair, ok := e.(*ast.KeyValueExpr)
	if !ok {
		return r.value(e)
	}
	switch key := pair.Key.(type) {
	case *ast.BasicLit:
	case *ast.Ident:
		if r.declared[key.Name] {
			return true
		}
	case *ast.SelectorExpr:
		if _, known := r.imported(key); !known {
			return true
		}
	default:
		return true
	}
	return r.value(pair.Value)
}

// imported says which thing of which package a selector means: "errors.New",
// "sync/atomic.AddInt64".
func (r *reader) imported(s *ast.SelectorExpr) (string, bool) {
	x, ok := s.X.(*ast.Ident)
	if !ok || r.declared[x.Name] || r.packages[x.Name] == "" {
		return "", false
	}
	return r.packages[x.Name] + "." + s.Sel.Name, true
}

func (r *reader) call(c *ast.CallExpr) bool {
	switch f := ast.Unparen(c.Fun).(type) {
	case *ast.Ident:
		switch f.Name {
		case "new", "len", "cap", "string", "int", "int32", "int64", "uint", "uint32", "uint64", "float64", "byte", "rune":
		case "make":
			if slices.ContainsFunc(c.Args[min(1, len(c.Args)):], large) {
				return true
			}
		default:
			return true
		}
		if r.declared[f.Name] {
			return true
		}
	case *ast.SelectorExpr:
		if name, known := r.imported(f); !known || !slices.Contains(harmless(), name) {
			return true
		}
	default:
		return true
	}
	return slices.ContainsFunc(c.Args, r.value)
}

// harmless lists calls that only make a value.
func harmless() []string {
	return []string{
		"errors.New", "sync.NewCond", "sync.OnceFunc", "sync.OnceValue", "sync.OnceValues",
		"time.Duration", "context.Background", "context.TODO",
	}
}

// large reports whether e is anything but a number of up to four digits: make
// with a huge one panics, or takes the memory of all.
func large(e ast.Expr) bool {
	n, ok := e.(*ast.BasicLit)
	return !ok || len(n.Value) > 4
}
