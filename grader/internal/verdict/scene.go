package verdict

import (
	"go/ast"
	"go/token"
	"strings"

	"goroutinekoans/grader/internal/course"
)

// scene is the koan that a verdict is about: it knows whose frame is whose, and
// what the lines say.
type scene struct {
	koan    *course.Koan
	sources Sources
	lines   map[string][]string // by file

	set        *token.FileSet
	code, test *ast.File // nil if they can't be parsed
}

func newScene(k *course.Koan, src Sources) *scene {
	s := &scene{koan: k, sources: src, set: token.NewFileSet()}
	s.lines = map[string][]string{
		k.File():     splitLines(src.Koan),
		k.TestFile(): splitLines(src.Test),
	}
	s.code = parseFile(s.set, k.File(), src.Koan)
	s.test = parseFile(s.set, k.TestFile(), src.Test)
	return s
}

func splitLines(text []byte) []string {
	return strings.Split(strings.ReplaceAll(string(text), "\r\n", "\n"), "\n")
}

// mine reports whether a frame is in the learner's file. The path may be that
// of any course folder, or one that -trimpath has cut.
func (s *scene) mine(f frame) bool { return in(f, s.koan.File()) }

// tests reports whether a frame is in the koan's test.
func (s *scene) tests(f frame) bool { return in(f, s.koan.TestFile()) }

func in(f frame, file string) bool {
	return f.Line > 0 && strings.HasSuffix("/"+strings.ReplaceAll(f.File, `\`, "/"), "/"+file)
}

// place is where a stack touches what a person wrote.
type place struct {
	file     string
	line     int
	function string // "Use", "Use.func1"
	callback bool   // it is the learner's call of a function of the test
}

func (p place) known() bool { return p.line > 0 }

// innermost finds the learner's innermost frame; if there is none, the
// innermost of the test.
func (s *scene) innermost(frames []frame) place {
	var test frame
	for _, f := range frames {
		switch {
		case s.mine(f):
			p := place{s.koan.File(), f.Line, bare(f.Func), test.Line > 0}
			return p
		case s.tests(f) && test.Line == 0:
			test = f
		}
	}
	if test.Line > 0 {
		return place{file: s.koan.TestFile(), line: test.Line, function: bare(test.Func)}
	}
	return place{}
}

// bare drops a function's package: which one it is, is told by the file.
//
//	goroutinekoans/koans/04_mutex/05_lock_twice.(*Till).Empty   (*Till).Empty
func bare(function string) string {
	function = function[strings.LastIndexByte(function, '/')+1:]
	_, name, found := strings.Cut(function, ".")
	if !found {
		return function
	}
	return name
}

// text is a line of the learner's file or of the test, without indentation.
func (s *scene) text(file string, number int) string {
	if lines := s.lines[file]; 0 < number && number <= len(lines) {
		return strings.TrimSpace(lines[number-1])
	}
	return ""
}

// finding makes a finding at a place.
func (s *scene) finding(kind Word, test string, role Role, p place) Finding {
	f := Finding{Kind: kind, Test: test, Role: role, File: p.file, Line: p.line, Text: s.text(p.file, p.line)}
	if p.callback {
		f.Code = InCallback
	}
	return f
}

// own reports whether a finding is in the learner's file.
func (s *scene) own(f Finding) bool { return f.File == s.koan.File() && f.Line > 0 }

// name is the name of the nth goroutine of a proof: A, B, … Z, A2, …
func name(n int) string {
	letter := string(rune('A' + n%26))
	if n < 26 {
		return letter
	}
	return letter + string(rune('1'+n/26))
}
