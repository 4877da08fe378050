package build

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"

	"goroutinekoans/grader/internal/course"
)

// part is a unit on its way into a binary.
type part struct {
	Unit
	id      string
	tests   []string
	alone   bool
	pkg     string         // its package clause
	imports map[string]int // what the source imports, and on which line
	names   *names
	proof   []byte // the test, rewritten

	binary  string
	failure *Failure
}

// newPart reads a unit. An error means that the test is no good.
func newPart(c *course.Course, u Unit) (*part, error) {
	p := &part{Unit: u, id: unitID(u), imports: map[string]int{}}
	p.names = newNames(c.Module, u.Koan, p.id)
	if err := p.readTest(c); err != nil {
		return nil, err
	}
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, u.Koan.File(), u.Source, parser.SkipObjectResolution|parser.ParseComments)
	if err != nil {
		p.failure = syntaxFailure(u.Koan, err)
		return p, nil
	}
	for _, s := range file.Imports {
		if path, err := strconv.Unquote(s.Path.Value); err == nil {
			p.imports[path] = fset.PositionFor(s.Pos(), false).Line
		}
	}
	p.pkg, p.alone = file.Name.Name, u.Alone || risky(file)
	return p, nil
}

// unitID names a unit by its content, so that the go command finds in its
// cache what it has compiled before, whoever the neighbours were.
func unitID(u Unit) string {
	h := sha256.New()
	for _, text := range [][]byte{[]byte(u.Koan.ID), u.Source, u.Test} {
		fmt.Fprintf(h, "%d:", len(text))
		h.Write(text)
	}
	return fmt.Sprintf("u%020d", binary.BigEndian.Uint64(h.Sum(nil)))
}

// key tells parts apart that need packages, or links, of their own.
func (p *part) key() string { return fmt.Sprint(p.id, p.alone) }

// syntaxFailure turns what go/parser says into what the compiler would. That
// saves the way there and back.
func syntaxFailure(k *course.Koan, err error) *Failure {
	f := &Failure{}
	var list scanner.ErrorList
	if !errors.As(err, &list) {
		list = scanner.ErrorList{{Pos: token.Position{Line: 1}, Msg: err.Error()}}
	}
	var raw strings.Builder
	for _, e := range list {
		if len(f.Errors) == mostErrors {
			break
		}
		c := CompileError{
			File: k.File(), Line: max(e.Pos.Line, 1), Col: e.Pos.Column,
			Text: "syntax error: " + e.Msg,
		}
		f.Errors = append(f.Errors, c)
		fmt.Fprintf(&raw, "%s:%d:%d: %s\n", c.File, c.Line, c.Col, c.Text)
	}
	f.Raw = raw.String()
	return f
}

// readTest finds the tests, and makes the test import the unit instead of the
// koan, and the helpers of this course. Each path is replaced where it stands,
// so no line moves.
func (p *part) readTest(c *course.Course) error {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, p.Koan.TestFile(), p.Test, parser.SkipObjectResolution)
	if err != nil {
		return fmt.Errorf("reading the test: %w", err)
	}
	if !strings.HasSuffix(file.Name.Name, "_test") {
		return fmt.Errorf("reading the test: package %s is not an external test package", file.Name.Name)
	}
	if p.tests = testNames(file); len(p.tests) == 0 {
		return errors.New("reading the test: it has no tests")
	}
	text, from := bytes.Buffer{}, 0
	for _, s := range file.Imports {
		to := p.instead(c, s)
		if to == "" {
			continue
		}
		at := fset.PositionFor(s.Path.Pos(), false).Offset
		text.Write(p.Test[from:at])
		text.WriteString(strconv.Quote(to))
		from = at + len(s.Path.Value)
	}
	text.Write(p.Test[from:])
	p.proof = text.Bytes()
	return nil
}

func (p *part) instead(c *course.Course, s *ast.ImportSpec) string {
	path, err := strconv.Unquote(s.Path.Value)
	switch {
	case err != nil:
		return ""
	case strings.HasSuffix(path, "/"+p.Koan.Dir()):
		return p.names.code
	case strings.HasSuffix(path, "/koans/koantest"):
		return c.Module + "/koans/koantest"
	}
	return ""
}

// write puts the unit's two packages into the overlay. Their positions are
// those of the koan's own files.
func (p *part) write(o *overlay) error {
	dir := linkDir + "/" + p.id
	if err := o.add(dir+"/code/koan.go", p.Koan.File(), p.Source); err != nil {
		return err
	}
	if err := o.addGate(dir+"/code", p.pkg); err != nil {
		return err
	}
	return o.add(dir+"/proof/proof.go", p.Koan.TestFile(), p.proof)
}

// fail notes an error; the first ten count.
func (p *part) fail(e CompileError) {
	if p.failure == nil {
		p.failure = &Failure{}
	}
	if len(p.failure.Errors) < mostErrors {
		p.failure.Errors = append(p.failure.Errors, e)
	}
}

func (p *part) built() Built {
	return Built{
		ID: p.id, Tests: p.tests, Binary: p.binary, Alone: p.alone,
		Failure: p.failure, names: p.names,
	}
}

// names are the import paths that are made up for a unit, and the real ones.
type names struct {
	code, proof string
	replacer    *strings.Replacer
}

func newNames(module string, k *course.Koan, id string) *names {
	base, real := module+"/"+linkDir, module+"/"+k.Dir()
	n := &names{code: base + "/" + id + "/code", proof: base + "/" + id + "/proof"}
	n.replacer = strings.NewReplacer(
		n.code, real, n.proof, real+"_test",
		module+"/"+linkedDir, module+"/koans/koantest",
		base+"/koantest", module+"/koans/koantest",
		filepath.FromSlash(linkDir+"/"+id+"/code"), filepath.FromSlash(k.Dir()),
		filepath.FromSlash(linkDir+"/"+id+"/proof"), filepath.FromSlash(k.Dir()))
	return n
}

func (n *names) clean(text []byte) []byte {
	if !bytes.Contains(text, []byte(linkName)) {
		return text
	}
	return []byte(n.replacer.Replace(string(text)))
}

func (n *names) cleanString(text string) string { return n.replacer.Replace(text) }
