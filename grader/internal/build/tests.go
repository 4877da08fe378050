package build

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"strings"
	"unicode"
	"unicode/utf8"
)

// TestNames lists the tests of a test file, in their order.
func TestNames(test []byte) ([]string, error) {
	file, err := parser.ParseFile(token.NewFileSet(), "", test, parser.SkipObjectResolution)
	if err != nil {
		return nil, fmt.Errorf("reading the test: %w", err)
	}
	return testNames(file), nil
}

func testNames(file *ast.File) []string {
	var names []string
	for _, d := range file.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && isTest(f) {
			names = append(names, f.Name.Name)
		}
	}
	return names
}

// isTest reports whether go test would call f: func TestXxx(t *testing.T),
// where Xxx doesn't start with a lower-case letter.
func isTest(f *ast.FuncDecl) bool {
	rest, ok := strings.CutPrefix(f.Name.Name, "Test")
	if first, _ := utf8.DecodeRuneInString(rest); !ok || unicode.IsLower(first) {
		return false
	}
	params := f.Type.Params.List
	if f.Recv != nil || f.Type.Results != nil || f.Type.TypeParams != nil ||
		len(params) != 1 || len(params[0].Names) > 1 {
		return false
	}
	star, ok := params[0].Type.(*ast.StarExpr)
	if !ok {
		return false
	}
	sel, ok := star.X.(*ast.SelectorExpr)
	if !ok || sel.Sel.Name != "T" {
		return false
	}
	pkg, ok := sel.X.(*ast.Ident)
	return ok && pkg.Name == "testing"
}
