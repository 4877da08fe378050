package verdict

import (
	"bytes"
	"go/ast"
	"go/printer"
	"go/token"
	"strconv"
	"strings"
)

// export is something that a koan's file declares for its test.
type export struct {
	name  string // "ServeAll", "Bathroom.Use"
	shown string // "ServeAll(tables int, serve func(int))"
	shape string // shown without what a learner may change: parameters' names
	kind  Code   // the code for when it is missing
	line  int
}

// changed says what the learner's file lacks, or has changed, of what the stub
// declares.
func (s *scene) changed() []Finding {
	stub := parseFile(s.set, "stub.go", s.sources.Stub)
	if stub == nil || s.code == nil {
		return nil
	}
	var found []Finding
	add := func(line int, code Code, what, want, got, text string) {
		f := s.finding(CompileError, "", Error, place{file: s.koan.File(), line: line})
		f.Code, f.What, f.Want, f.Got, f.Text = code, what, want, got, text
		found = append(found, f)
	}
	if want, got := stub.Name.Name, s.code.Name.Name; want != got {
		add(s.packageLine(), ChangedPackage, got, want, got, "the package must be called "+want)
	}
	now := map[string]export{}
	for _, e := range exports(s.set, s.code) {
		now[e.name] = e
	}
	for _, e := range exports(s.set, stub) {
		mine, ok := now[e.name]
		switch {
		case !ok && s.uses(e.name):
			add(s.renamed(e, stub), e.kind, e.name, e.shown, "", e.name+" is missing: the test uses "+e.shown)
		case ok && mine.shape != e.shape:
			code := ChangedFunc
			if e.kind != MissingFunc {
				code = ChangedType
			}
			add(mine.line, code, e.name, e.shown, mine.shown, e.name+" must be "+e.shown+", as the test uses it")
		}
	}
	return found[:min(len(found), mostErrors)]
}

// renamed is the line of what the missing e may be called now: something of
// the same shape that the stub doesn't have. Else it is the package clause.
func (s *scene) renamed(e export, stub *ast.File) int {
	old := map[string]bool{}
	for _, o := range exports(s.set, stub) {
		old[o.name] = true
	}
	for _, n := range exports(s.set, s.code) {
		if !old[n.name] && n.kind == e.kind && n.shape == e.shape {
			return n.line
		}
	}
	return s.packageLine()
}

// uses reports whether the test mentions a name; a method by its last part.
func (s *scene) uses(name string) bool {
	if s.test == nil {
		return true
	}
	_, last, found := strings.Cut(name, ".")
	if !found {
		last = name
	}
	used := false
	ast.Inspect(s.test, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok && sel.Sel.Name == last {
			used = true
		}
		return !used
	})
	return used
}

// exports lists what a file declares for others. A method's receiver may be a
// pointer or not: that is the learner's to decide.
func exports(set *token.FileSet, file *ast.File) []export {
	var all []export
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if !d.Name.IsExported() {
				continue
			}
			e := export{name: d.Name.Name, kind: MissingFunc, line: lineOf(set, d.Name.Pos())}
			e.shown = d.Name.Name + strings.TrimPrefix(source(d.Type), "func")
			e.shape = source(unnamed(d.Type))
			if d.Recv != nil && len(d.Recv.List) > 0 {
				e.name = receiver(d.Recv.List[0].Type) + "." + e.name
			}
			all = append(all, e)
		case *ast.GenDecl:
			all = append(all, exportedSpecs(set, d)...)
		}
	}
	return all
}

func exportedSpecs(set *token.FileSet, d *ast.GenDecl) []export {
	var all []export
	for _, spec := range d.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			if spec.Name.IsExported() {
				all = append(all, export{
					name: spec.Name.Name, kind: MissingType, line: lineOf(set, spec.Pos()),
					shown: "type " + spec.Name.Name, shape: publicShape(spec),
				})
			}
		case *ast.ValueSpec:
			for _, name := range spec.Names {
				if name.IsExported() {
					all = append(all, export{
						name: name.Name, kind: MissingName, line: lineOf(set, name.Pos()),
						shown: d.Tok.String() + " " + name.Name,
					})
				}
			}
		}
	}
	return all
}

// publicShape is a type as others see it: of a struct only the exported
// fields count.
func publicShape(spec *ast.TypeSpec) string {
	shape := "type"
	if spec.TypeParams != nil {
		shape += strconv.Itoa(spec.TypeParams.NumFields())
	}
	structure, ok := spec.Type.(*ast.StructType)
	if !ok {
		return shape + source(spec.Type)
	}
	for _, f := range structure.Fields.List {
		for _, name := range f.Names {
			if name.IsExported() {
				shape += " " + name.Name + " " + source(f.Type)
			}
		}
	}
	return shape
}

// unnamed is a function's type without the names of its parameters.
func unnamed(t *ast.FuncType) *ast.FuncType {
	strip := func(list *ast.FieldList) *ast.FieldList {
		if list == nil {
			return nil
		}
		out := &ast.FieldList{}
		for _, f := range list.List {
			for range max(len(f.Names), 1) {
				out.List = append(out.List, &ast.Field{Type: f.Type})
			}
		}
		return out
	}
	return &ast.FuncType{TypeParams: t.TypeParams, Params: strip(t.Params), Results: strip(t.Results)}
}

// receiver is the name of a method's type.
func receiver(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.StarExpr:
		return receiver(e.X)
	case *ast.IndexExpr:
		return receiver(e.X)
	case *ast.IndexListExpr:
		return receiver(e.X)
	case *ast.Ident:
		return e.Name
	}
	return ""
}

// source prints a piece of syntax on one line.
func source(n ast.Node) string {
	var b bytes.Buffer
	if err := printer.Fprint(&b, token.NewFileSet(), n); err != nil {
		return ""
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func decimal(n int) string { return strconv.Itoa(n) }
