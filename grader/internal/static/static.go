// Package static looks at a learner's file without running it, and refuses
// what could fool the tests instead of passing them. The same rules hold at
// home and in class. It keeps honest people from surprises; what keeps
// dishonest programs in is the sandbox.
package static

import (
	"bytes"
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"goroutinekoans/grader/internal/course"
)

// Rule is what a file breaks.
type Rule string

// The rules. The comment says what a Problem's Detail holds.
const (
	TooBig       Rule = "too_big"       // the size in bytes
	NotText      Rule = "not_text"      // "UTF-8" or "NUL"
	Import       Rule = "import"        // the package
	DotImport    Rule = "dot_import"    // the package
	BlankImport  Rule = "blank_import"  // the package
	Cgo          Rule = "cgo"           // "C"
	Directive    Rule = "directive"     // the comment's first word
	Constraint   Rule = "constraint"    // the comment
	Predeclared  Rule = "predeclared"   // the name
	Init         Rule = "init"          // "init"
	NoBody       Rule = "no_body"       // the function
	Runtime      Rule = "runtime"       // "runtime.Goexit"
	Foreign      Rule = "foreign"       // "context.Canceled"
	WrongPackage Rule = "wrong_package" // the package's right name
)

// MaxSize is how big a file may be, in bytes.
const MaxSize = 64 << 10

// Problem is one place where a file breaks a rule.
type Problem struct {
	Line   int
	Rule   Rule
	Detail string
}

// Check returns what is wrong with src as the file of koan k, by line. A koan
// may need more than all koans may use: allowed lists that, as [Imports] of
// its stub does. A file with errors in its syntax has no
// problems but those that its comments show; the compiler has the word then.
func Check(k *course.Koan, src []byte, allowed []string) []Problem {
	c := &checker{allowed: allowed}
	switch {
	case len(src) > MaxSize:
		return []Problem{{1, TooBig, strconv.Itoa(len(src))}}
	case bytes.IndexByte(src, 0) >= 0:
		return []Problem{{lineAt(src, bytes.IndexByte(src, 0)), NotText, "NUL"}}
	case !utf8.Valid(src):
		return []Problem{{lineAt(src, invalid(src)), NotText, "UTF-8"}}
	}
	c.comments(src)
	c.fset = token.NewFileSet()
	if file := c.parse(k, src); file != nil {
		c.file(k, file)
	}
	slices.SortStableFunc(c.problems, func(a, b Problem) int { return cmp.Compare(a.Line, b.Line) })
	return slices.Compact(c.problems)
}

// parse parses whatever the compiler would take. Objects are resolved if that
// can be: a variable called runtime is not the package. The parser gives up on
// a thousand nested blocks there, which the compiler is fine with; such a file
// must not get by unseen.
func (c *checker) parse(k *course.Koan, src []byte) *ast.File {
	for _, mode := range []parser.Mode{0, parser.SkipObjectResolution} {
		if file, err := parser.ParseFile(c.fset, k.File(), src, mode); err == nil {
			return file
		}
	}
	return nil
}

func lineAt(src []byte, offset int) int { return 1 + bytes.Count(src[:offset], []byte("\n")) }

// invalid is where src stops being UTF-8.
func invalid(src []byte) int {
	at := 0
	for at < len(src) {
		r, n := utf8.DecodeRune(src[at:])
		if r == utf8.RuneError && n == 1 {
			break
		}
		at += n
	}
	return at
}

// checker collects problems.
type checker struct {
	allowed  []string
	fset     *token.FileSet
	problems []Problem
}

func (c *checker) add(line int, r Rule, detail string) {
	c.problems = append(c.problems, Problem{Line: line, Rule: r, Detail: detail})
}

// line is where pos really is: a //line directive can't move it.
func (c *checker) line(pos token.Pos) int { return c.fset.PositionFor(pos, false).Line }

func (c *checker) file(k *course.Koan, file *ast.File) {
	if file.Name.Name != k.Package() {
		c.add(c.line(file.Name.Pos()), WrongPackage, k.Package())
	}
	for _, s := range file.Imports {
		c.importSpec(s)
	}
	for _, d := range file.Decls {
		c.declaration(d)
	}
	c.runtimeUses(file)
	c.foreign(file)
}

func (c *checker) importSpec(s *ast.ImportSpec) {
	path, err := strconv.Unquote(s.Path.Value)
	if err != nil {
		path = s.Path.Value
	}
	line := c.line(s.Pos())
	switch {
	case path == "C":
		c.add(line, Cgo, path)
		return
	case s.Name != nil && s.Name.Name == ".":
		c.add(line, DotImport, path)
	case s.Name != nil && s.Name.Name == "_":
		c.add(line, BlankImport, path)
	}
	if !usual(path) && !slices.Contains(c.allowed, path) {
		c.add(line, Import, path)
	}
}

// usual reports whether every koan may import the package.
func usual(path string) bool {
	switch path {
	case "sync", "sync/atomic", "time", "context", "errors", "fmt", "sort", "slices", "maps",
		"strings", "strconv", "math", "math/rand/v2", "iter", "cmp",
		"runtime", // but not all of it: see harmlessRuntime
		// Not needed, and no harm in them.
		"bytes", "math/bits", "math/rand", "regexp", "unicode", "unicode/utf8":
		return true
	}
	return strings.HasPrefix(path, "container/") || strings.HasPrefix(path, "golang.org/x/sync/")
}

func (c *checker) declaration(d ast.Decl) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Body == nil {
			c.add(c.line(d.Pos()), NoBody, d.Name.Name)
		}
		if d.Recv != nil {
			return // a method shadows nothing
		}
		if d.Name.Name == "init" {
			c.add(c.line(d.Pos()), Init, "init")
		}
		c.name(d.Name)
	case *ast.GenDecl:
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.TypeSpec:
				c.name(s.Name)
			case *ast.ValueSpec:
				for _, n := range s.Names {
					c.name(n)
				}
			}
		}
	}
}

// name refuses package-level names that Go itself has declared: a package with
// its own len or true is not what it looks like.
func (c *checker) name(n *ast.Ident) {
	if predeclared(n.Name) {
		c.add(c.line(n.Pos()), Predeclared, n.Name)
	}
}

func predeclared(name string) bool {
	switch name {
	case "any", "bool", "byte", "comparable", "complex64", "complex128", "error", "float32", "float64",
		"int", "int8", "int16", "int32", "int64", "rune", "string",
		"uint", "uint8", "uint16", "uint32", "uint64", "uintptr",
		"true", "false", "iota", "nil",
		"append", "cap", "clear", "close", "complex", "copy", "delete", "imag", "len", "make",
		"max", "min", "new", "panic", "print", "println", "real", "recover":
		return true
	}
	return false
}

// String is for logs and tests: "12: import os".
func (p Problem) String() string { return fmt.Sprintf("%d: %s %s", p.Line, p.Rule, p.Detail) }
