package static

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
)

// Imports lists what a file imports. Of package runtime it also lists what it
// uses: "runtime", "runtime.Goexit".
func Imports(src []byte) []string {
	file, err := parser.ParseFile(token.NewFileSet(), "", src, 0)
	if err != nil {
		return nil
	}
	var all []string
	for _, s := range file.Imports {
		if path, err := strconv.Unquote(s.Path.Value); err == nil {
			all = append(all, path)
		}
	}
	for _, u := range runtimeUses(file) {
		name := "runtime." + u.sel.Sel.Name
		if !u.asks && !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	return all
}

// runtimeUses refuses what changes how the program runs. runtime.GOMAXPROCS(0)
// only asks.
func (c *checker) runtimeUses(file *ast.File) {
	for _, u := range runtimeUses(file) {
		name := "runtime." + u.sel.Sel.Name
		if u.asks || harmlessRuntime(u.sel.Sel.Name) || slices.Contains(c.allowed, name) {
			continue
		}
		c.add(c.line(u.sel.Pos()), Runtime, name)
	}
}

func harmlessRuntime(name string) bool {
	return name == "Gosched" || name == "NumGoroutine" || name == "NumCPU"
}

// use is one mention of something in package runtime.
type use struct {
	sel  *ast.SelectorExpr
	asks bool // it is runtime.GOMAXPROCS(0), or of less: nothing is set
}

func runtimeUses(file *ast.File) []use {
	local := map[string]bool{} // a package may be imported twice, by two names
	for _, s := range file.Imports {
		switch {
		case s.Path.Value != `"runtime"` && s.Path.Value != "`runtime`":
		case s.Name != nil:
			local[s.Name.Name] = true
		default:
			local["runtime"] = true
		}
	}
	if len(local) == 0 {
		return nil
	}
	var uses []use
	asks := map[*ast.SelectorExpr]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			if sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr); ok && len(n.Args) == 1 {
				asks[sel] = sel.Sel.Name == "GOMAXPROCS" && belowOne(n.Args[0])
			}
		case *ast.SelectorExpr:
			// Obj is set for what the file declares itself.
			if x, ok := n.X.(*ast.Ident); ok && local[x.Name] && x.Obj == nil {
				uses = append(uses, use{sel: n, asks: asks[n]})
			}
		}
		return true
	})
	return uses
}

// belowOne reports whether e is 0 or a negative literal.
func belowOne(e ast.Expr) bool {
	if minus, ok := e.(*ast.UnaryExpr); ok && minus.Op == token.SUB {
		_, literal := minus.X.(*ast.BasicLit)
		return literal
	}
	zero, literal := e.(*ast.BasicLit)
	return literal && zero.Value == "0"
}
