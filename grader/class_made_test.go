package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/static"
	"goroutinekoans/grader/internal/verdict"
)

// madeClass is a class that was made up: what it has sent, who is on its
// roster, and what each must get.
type madeClass struct {
	t      *testing.T
	rand   *rand.Rand
	course *course.Course
	koans  []*course.Koan // that its students try
	all    []*course.Koan // of the homework
	dir    string
	roster strings.Builder
	want   map[string]verdict.Word // by student and koan
	spins  bool                    // with what runs into the limit of time
}

// answer is one file, and its verdict. Without a file, source is nil.
type answer struct {
	source []byte
	want   verdict.Word
}

// student is one of the class; n counts the class through. Each has a habit.
func (m *madeClass) student(n int) {
	id := fmt.Sprintf("s%02d", n)
	fmt.Fprintf(&m.roster, "%s,Student %d\n", id, n)
	habits := []func(*course.Koan) answer{
		m.right, m.wrong, m.mixed, m.hostile, m.broken, m.right, m.mixed, m.stub, m.mixed, m.hostile, m.right, m.missing,
	}
	answers := map[string][]byte{}
	for _, k := range m.koans {
		a := habits[n%len(habits)](k)
		if a.source != nil {
			answers[k.File()] = a.source
		}
		m.want[id+" "+k.ID] = a.want
	}
	for _, k := range m.all {
		if _, tried := m.want[id+" "+k.ID]; !tried {
			m.want[id+" "+k.ID] = verdict.Missing
		}
	}
	switch {
	case len(answers) == 0: // only the roster knows of this one
	case n%12 == 5 || n%12 == 10:
		m.archive(id, n/12*2+n%12/10, answers)
	default:
		for file, text := range answers {
			m.write(filepath.Join(m.dir, id, filepath.FromSlash(file)), text)
		}
	}
}

func (m *madeClass) write(file string, text []byte) {
	require.NoError(m.t, os.MkdirAll(filepath.Dir(file), 0o755))
	require.NoError(m.t, os.WriteFile(file, text, 0o644))
}

func (m *madeClass) read(pattern ...string) [][]byte {
	files, err := filepath.Glob(filepath.Join(pattern...))
	require.NoError(m.t, err)
	var all [][]byte
	for _, f := range files {
		text, err := os.ReadFile(f)
		require.NoError(m.t, err)
		all = append(all, text)
	}
	return all
}

func (m *madeClass) solutions(k *course.Koan, kind string) [][]byte {
	return m.read(m.course.Root, filepath.FromSlash(filepath.Dir(k.Solution())), kind, "*.go")
}

func (m *madeClass) reference(k *course.Koan) []byte {
	return m.read(m.course.Root, filepath.FromSlash(k.Solution()))[0]
}

func pick[T any](m *madeClass, from []T) T { return from[m.rand.IntN(len(from))] }

func (m *madeClass) right(k *course.Koan) answer {
	return answer{pick(m, append(m.solutions(k, "_right"), m.reference(k))), verdict.Pass}
}

// declared is the verdict that a file says it must get:
//
//	//koan:verdict race
var declared = regexp.MustCompile(`^//koan:verdict (\w+)\n`)

func (m *madeClass) wrong(k *course.Koan) answer {
	text := pick(m, m.solutions(k, "_wrong"))
	return answer{text, verdict.Word(declared.FindSubmatch(text)[1])}
}

func (m *madeClass) stub(k *course.Koan) answer {
	text, _ := m.course.Pristine(k.File())
	return answer{text, verdict.NotAttempted}
}

func (m *madeClass) missing(*course.Koan) answer { return answer{nil, verdict.Missing} }

func (m *madeClass) mixed(k *course.Koan) answer {
	return pick(m, []func(*course.Koan) answer{m.right, m.right, m.wrong, m.wrong, m.stub, m.broken, m.missing})(k)
}

func (m *madeClass) broken(k *course.Koan) answer {
	reference := m.reference(k)
	return pick(m, []answer{
		{reference[:bytes.LastIndexByte(reference, '}')], verdict.CompileError},
		{append(bytes.Clone(reference), "\nvar number int = \"text\"\n"...), verdict.CompileError},
		{[]byte("package " + k.Package() + "\n"), verdict.CompileError},
		{[]byte{}, verdict.CompileError},
		{bytes.Replace(reference, []byte("package "+k.Package()+"\n"), []byte("package main\n"), 1), verdict.Rejected},
		{append(bytes.Clone(reference), 0, 1, 2, 0xff), verdict.Rejected},
		{append(bytes.Clone(reference), bytes.Repeat([]byte("// x\n"), 20_000)...), verdict.Rejected},
	})
}

// hostile is the right answer, with a threat of the judge's tests in the same
// file: were the threat not noticed, it would pass.
func (m *madeClass) hostile(k *course.Koan) answer {
	for {
		text := pick(m, m.read("internal", "judge", "testdata", "threats", "*.go"))
		want := verdict.Word(declared.FindSubmatch(text)[1])
		packageLevel := bytes.Contains(text, []byte("\nvar _ = "))
		switch {
		case want == verdict.TimeLimit && (!m.spins || !packageLevel):
		case m.needed(k, text):
		case want == verdict.Rejected || packageLevel: // the others attack in the function itself
			return answer{m.joined(k, text), want}
		}
	}
}

// needed reports whether a threat imports what no koan may, but for this one:
// its own stub does.
func (m *madeClass) needed(k *course.Koan, threat []byte) bool {
	stub, _ := m.course.Pristine(k.File())
	own := static.Imports(stub)
	return slices.ContainsFunc(static.Check(k, threat, nil), func(p static.Problem) bool {
		return p.Rule == static.Import && slices.Contains(own, p.Detail)
	})
}

// joined puts a threat into the file of the reference.
func (m *madeClass) joined(k *course.Koan, threat []byte) []byte {
	head, imports, body := m.split(threat)
	_, own, reference := m.split(m.reference(k))
	var out strings.Builder
	fmt.Fprintf(&out, "%spackage %s\n\n", head, k.Package())
	seen := map[string]bool{}
	for _, line := range append(imports, own...) {
		if !seen[line] {
			fmt.Fprintln(&out, line)
		}
		seen[line] = true
	}
	out.WriteString(reference)
	out.WriteString(regexp.MustCompile(`\bCount\b`).ReplaceAllString(body, "attack"))
	return []byte(out.String())
}

// split takes a file apart: what is above the package clause, an import
// declaration for each import, and the rest.
func (m *madeClass) split(source []byte) (head string, imports []string, rest string) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", source, parser.ParseComments|parser.SkipObjectResolution)
	require.NoError(m.t, err)
	at := func(p token.Pos) int { return fset.PositionFor(p, false).Offset }
	end := at(file.Name.End())
	for _, d := range file.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.IMPORT {
			continue
		}
		end = at(g.End())
		for _, s := range g.Specs {
			from := at(s.Pos())
			line := "import " + string(source[from:at(s.End())])
			if g.Doc != nil {
				line = string(source[at(g.Doc.Pos()):at(g.Doc.End())]) + "\n" + line
			}
			imports = append(imports, line)
		}
	}
	return string(source[:at(file.Package)]), imports, string(source[end:])
}

// entry is one of an archive's.
type entry struct {
	name, text string
	mode       fs.FileMode
}

// archive packs a student's answers, honestly or with one entry more, for
// which all of it is refused.
func (m *madeClass) archive(id string, n int, answers map[string][]byte) {
	kinds := []struct {
		prefix, ending string
		extra          entry
		refused        bool
	}{
		{"", ".zip", entry{"../../../tmp/owned", "x", 0o644}, true},
		{"homework-main/", ".zip", entry{"__MACOSX/._koan.go", "junk", 0o644}, false},
		{"", ".tar.gz", entry{"koans/" + filepath.Base(filepath.Dir(m.koans[0].Dir())), "/etc", fs.ModeSymlink | 0o777}, true},
		{"./", ".tar.gz", entry{"README.md", "mine", 0o644}, false},
		{"", ".zip", entry{"koans/null", "", fs.ModeDevice | 0o666}, true},
		{`sub\`, ".zip", entry{m.koans[0].Dir() + "/zz_test.go", "package x", 0o644}, false},
	}
	kind := kinds[n%len(kinds)]
	entries := []entry{kind.extra}
	for file, text := range answers {
		name := kind.prefix + file
		if strings.HasSuffix(kind.prefix, `\`) {
			name = strings.ReplaceAll(name, "/", `\`)
		}
		entries = append(entries, entry{name, string(text), 0o644})
	}
	packed := m.zip(entries)
	if kind.ending != ".zip" {
		packed = m.tar(entries)
	}
	if n >= len(kinds) && n%2 == 0 {
		packed = packed[:len(packed)/2] // and on its way half of it was lost
	}
	m.write(filepath.Join(m.dir, id+kind.ending), packed)
	for _, k := range m.all {
		if kind.refused {
			m.want[id+" "+k.ID] = verdict.Rejected
		}
	}
}

func (m *madeClass) zip(entries []entry) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, e := range entries {
		h := &zip.FileHeader{Name: e.name, Method: zip.Deflate}
		h.SetMode(e.mode)
		f, err := z.CreateHeader(h)
		require.NoError(m.t, err)
		_, err = f.Write([]byte(e.text))
		require.NoError(m.t, err)
	}
	require.NoError(m.t, z.Close())
	return b.Bytes()
}

func (m *madeClass) tar(entries []entry) []byte {
	var b bytes.Buffer
	g := gzip.NewWriter(&b)
	w := tar.NewWriter(g)
	for _, e := range entries {
		h := &tar.Header{Name: e.name, Mode: int64(e.mode.Perm()), Size: int64(len(e.text)), Typeflag: tar.TypeReg}
		if e.mode&fs.ModeSymlink != 0 {
			h.Typeflag, h.Linkname, h.Size = tar.TypeSymlink, e.text, 0
			e.text = ""
		}
		require.NoError(m.t, w.WriteHeader(h))
		_, err := w.Write([]byte(e.text))
		require.NoError(m.t, err)
	}
	require.NoError(m.t, w.Close())
	require.NoError(m.t, g.Close())
	return b.Bytes()
}
