package verdict

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"slices"
	"strconv"
	"strings"
)

// parseFile parses what can be parsed; nil if that is nothing.
func parseFile(set *token.FileSet, name string, text []byte) *ast.File {
	if len(text) == 0 {
		return nil
	}
	file, _ := parser.ParseFile(set, name, text, parser.SkipObjectResolution)
	return file
}

// lineOf ignores //line comments.
func lineOf(set *token.FileSet, at token.Pos) int { return set.PositionFor(at, false).Line }

// testAt is the test whose function has the given line of the test file.
func (s *scene) testAt(number int) string {
	if s.test == nil {
		return ""
	}
	for _, d := range s.test.Decls {
		f, ok := d.(*ast.FuncDecl)
		if ok && strings.HasPrefix(f.Name.Name, "Test") && s.spans(f, number) {
			return f.Name.Name
		}
	}
	return ""
}

func (s *scene) spans(n ast.Node, number int) bool {
	return lineOf(s.set, n.Pos()) <= number && number <= lineOf(s.set, n.End())
}

// handedOver finds the call that a function literal around the given line of
// the learner's file is an argument of: wg.Go(func() { … }).
func (s *scene) handedOver(number int) int {
	at := 0
	if s.code == nil {
		return 0
	}
	ast.Inspect(s.code, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		if to, ok := call.Fun.(*ast.SelectorExpr); !ok || to.Sel.Name != "Go" {
			return true
		}
		for _, arg := range call.Args {
			if literal, ok := arg.(*ast.FuncLit); ok && s.spans(literal.Body, number) {
				at = lineOf(s.set, call.Pos())
			}
		}
		return true
	})
	return at
}

// callBelow finds the first call of one of the named functions or methods in
// what the go statement at the given line runs.
func (s *scene) callBelow(number int, names []string) int {
	body := s.started(number)
	if body == nil {
		return 0
	}
	at := 0
	ast.Inspect(body, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok || at > 0 {
			return at == 0
		}
		if called := callee(call); called != nil && slices.Contains(names, called.Name) {
			at = lineOf(s.set, called.Pos())
		}
		return true
	})
	return at
}

// callee is the name of the function or method that is called.
func callee(call *ast.CallExpr) *ast.Ident {
	switch to := call.Fun.(type) {
	case *ast.Ident:
		return to
	case *ast.SelectorExpr:
		return to.Sel
	}
	return nil
}

// started is the body of what the go statement, or the call of a Go method, at
// the given line runs: of a function literal, or of a function of the file.
func (s *scene) started(number int) *ast.BlockStmt {
	if s.code == nil {
		return nil
	}
	var body *ast.BlockStmt
	ast.Inspect(s.code, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok || body != nil || lineOf(s.set, n.Pos()) != number {
			return body == nil
		}
		for _, e := range append([]ast.Expr{call.Fun}, call.Args...) {
			var f *ast.FuncDecl
			switch e := e.(type) {
			case *ast.FuncLit:
				body = e.Body
			case *ast.Ident:
				f = s.function(e.Name)
			case *ast.SelectorExpr:
				f = s.function(e.Sel.Name)
			}
			if f != nil && body == nil {
				body = f.Body
			}
		}
		return true
	})
	return body
}

// function is the learner's function or method of that name.
func (s *scene) function(name string) *ast.FuncDecl {
	if s.code == nil {
		return nil
	}
	for _, d := range s.code.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && f.Name.Name == name {
			return f
		}
	}
	return nil
}

// declared finds the learner's functions whose promise a test is about: those
// that it calls, and those that they call. A function that is given one of the
// test's own comes first, as that is how a koan's test looks inside; what only
// makes something comes last.
func (s *scene) declared(test string) []*ast.FuncDecl {
	if s.code == nil {
		return nil
	}
	var called []*ast.FuncDecl
	add := func(f *ast.FuncDecl) {
		if f != nil && !slices.Contains(called, f) {
			called = append(called, f)
		}
	}
	for _, name := range s.calls(test) {
		add(s.function(name))
	}
	if len(called) == 0 {
		for _, d := range s.code.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Name.IsExported() {
				add(f)
			}
		}
	}
	slices.SortStableFunc(called, func(a, b *ast.FuncDecl) int { return rank(a) - rank(b) })
	for i := 0; i < len(called); i++ { // it grows
		ast.Inspect(called[i], func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				if to := callee(call); to != nil {
					add(s.function(to.Name))
				}
			}
			return true
		})
	}
	return called
}

// rank puts functions in the order in which to look at them.
func rank(f *ast.FuncDecl) int {
	if strings.HasPrefix(f.Name.Name, "New") {
		return 2
	}
	for _, p := range f.Type.Params.List {
		if _, ok := p.Type.(*ast.FuncType); ok {
			return 0
		}
	}
	return 1
}

// calls lists the exported names of the koan that a test uses, itself or
// through functions of the test file.
func (s *scene) calls(test string) []string {
	if s.test == nil {
		return nil
	}
	koan := s.importName()
	var names []string
	seen := map[string]bool{}
	var visit func(function string)
	visit = func(function string) {
		if seen[function] {
			return
		}
		seen[function] = true
		for _, d := range s.test.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || f.Name.Name != function {
				continue
			}
			ast.Inspect(f, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.SelectorExpr:
					// Either the koan's function or, who knows, its method.
					x, ok := n.X.(*ast.Ident)
					if !(ok && x.Name != koan && s.imports(x.Name)) && !slices.Contains(names, n.Sel.Name) {
						names = append(names, n.Sel.Name)
					}
				case *ast.Ident:
					visit(n.Name)
				}
				return true
			})
		}
	}
	visit(test)
	return names
}

// importName is what the test calls the koan's package.
func (s *scene) importName() string {
	for _, i := range s.test.Imports {
		file, _ := strconv.Unquote(i.Path.Value)
		if !strings.HasSuffix("/"+file, "/"+s.koan.Dir()) {
			continue
		}
		if i.Name != nil {
			return i.Name.Name
		}
	}
	return s.koan.Package()
}

// imports reports whether name is another package that the test imports.
func (s *scene) imports(name string) bool {
	for _, i := range s.test.Imports {
		file, _ := strconv.Unquote(i.Path.Value)
		if i.Name != nil && i.Name.Name == name || i.Name == nil && path.Base(file) == name {
			return true
		}
	}
	return false
}

// declares points at the functions whose promise a test is about: two at most,
// so that a card has room for both.
func (s *scene) declares(kind Word, test string) []Finding {
	var found []Finding
	for _, f := range s.declared(test) {
		if len(found) == 2 {
			break
		}
		found = append(found, s.finding(kind, test, Declares, place{
			file: s.koan.File(), line: lineOf(s.set, f.Name.Pos()), function: f.Name.Name,
		}))
		found[len(found)-1].What = f.Name.Name
	}
	return found
}
