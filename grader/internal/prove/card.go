package prove

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/verdict"
)

// span is a declaration's lines, first to last.
type span struct{ first, last int }

// Points checks that a stub's verdict leads a learner to the fault: at least
// one finding lies in a declaration that the reference changes.
func Points(k *course.Koan, stub, reference []byte, v verdict.Verdict) []Problem {
	changed, err := changes(stub, reference)
	if err != nil {
		return []Problem{{Koan: k.ID, Text: fmt.Sprintf("comparing stub and reference: %v", err)}}
	}
	for _, f := range v.Findings {
		if f.File != k.File() {
			continue
		}
		for _, s := range changed {
			if s.first <= f.Line && f.Line <= s.last {
				return nil
			}
		}
	}
	return []Problem{{Koan: k.ID, File: k.File(), Text: fmt.Sprintf(
		"the card of the stub (%s) points nowhere into what the reference changes", v.Word)}}
}

// changes finds the declarations of the stub that are different, or gone, in
// the reference; comments don't count.
func changes(stub, reference []byte) ([]span, error) {
	fset := token.NewFileSet()
	before, err := parser.ParseFile(fset, "stub.go", stub, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	after, err := parser.ParseFile(fset, "reference.go", reference, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	kept := map[string]bool{}
	for _, d := range after.Decls {
		kept[source(d)] = true
	}
	var changed []span
	for _, d := range before.Decls {
		if !kept[source(d)] {
			changed = append(changed, span{fset.Position(d.Pos()).Line, fset.Position(d.End()).Line})
		}
	}
	return changed, nil
}

// source prints a declaration without its comments and its layout.
func source(d ast.Decl) string {
	switch d := d.(type) {
	case *ast.FuncDecl:
		copied := *d
		copied.Doc = nil
		return printed(&copied)
	case *ast.GenDecl:
		copied := *d
		copied.Doc = nil
		return printed(&copied)
	}
	return printed(d)
}

func printed(node any) string {
	var b bytes.Buffer
	if err := (&printer.Config{Mode: printer.RawFormat}).Fprint(&b, token.NewFileSet(), node); err != nil {
		return err.Error()
	}
	return b.String()
}
