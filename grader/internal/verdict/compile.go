package verdict

import (
	"regexp"

	"goroutinekoans/grader/internal/course"
)

// SourceError is one of the compiler's errors.
type SourceError struct {
	Line, Col int
	Text      string
	InTest    bool // it is in the koan's test, not in the learner's file
}

// mostErrors is how many of the compiler's errors are kept: the first causes
// the others, more often than not.
const mostErrors = 3

// OfErrors is the verdict of a koan that doesn't compile. An error that
// shows only in the test means that the learner's file no longer declares what
// the test calls; then the findings say what that is.
func OfErrors(k *course.Koan, src Sources, errors []SourceError) Verdict {
	v := Verdict{
		Schema: Schema, Koan: k.ID, Word: CompileError,
		Tests: []Test{}, Findings: []Finding{},
	}
	s := newScene(k, src)
	var mine, tests []SourceError
	for _, e := range errors {
		v.Raw += e.raw(k) + "\n"
		if e.InTest {
			tests = append(tests, e)
		} else {
			mine = append(mine, e)
		}
	}
	for _, e := range mine[:min(len(mine), mostErrors)] {
		f := s.finding(CompileError, "", Error, place{file: k.File(), line: e.Line})
		f.Code, f.What, f.Text = readError(e.Text)
		v.Findings = append(v.Findings, f)
	}
	if len(mine) == 0 {
		v.Findings = s.changed()
	}
	if len(v.Findings) == 0 {
		f := s.finding(CompileError, "", Error, place{file: k.File(), line: s.packageLine()})
		f.Code, f.Text = Compiler, "the test does not compile with this file"
		if len(tests) > 0 {
			f.Code, f.What, f.Text = readError(tests[0].Text)
		}
		v.Findings = append(v.Findings, f)
	}
	v.Message = headline(v)
	return v
}

// raw is the error as the go command would print it.
func (e SourceError) raw(k *course.Koan) string {
	file := k.File()
	if e.InTest {
		file = k.TestFile()
	}
	return file + ":" + decimal(e.Line) + ":" + decimal(e.Col) + ": " + ungenerated(e.Text)
}

// generated is a package that only exists in the link of many koans, in front
// of a name or alone:
//
//	goroutinekoans/koans/zz_link/u003/code.Bathroom
var generated = regexp.MustCompile(`"?[\w./-]*zz_link/u\d+/(?:code|proof)"?\.?`)

// ungenerated drops the names that the grader has made up.
func ungenerated(text string) string { return generated.ReplaceAllString(text, "") }

// The compiler's commonest errors:
//
//	declared and not used: wg
//	"sync" imported and not used
//	undefined: wg
//	missing return
//	syntax error: unexpected newline, expected comma or )
var compilerErrors = []struct {
	code Code
	text *regexp.Regexp
}{
	{UnusedVariable, regexp.MustCompile(`^declared and not used: (\S+)$`)},
	{UnusedImport, regexp.MustCompile(`^"([^"]+)" imported and not used$`)},
	{UnusedImport, regexp.MustCompile(`^"([^"]+)" imported as \S+ and not used$`)},
	{Undefined, regexp.MustCompile(`^undefined: (\S+)$`)},
	{MissingReturn, regexp.MustCompile(`^(missing return)$`)},
	{Syntax, regexp.MustCompile(`^syntax error: (.*)$`)},
}

func readError(text string) (code Code, what, clean string) {
	clean = short(ungenerated(text))
	for _, e := range compilerErrors {
		if m := e.text.FindStringSubmatch(clean); m != nil {
			return e.code, m[1], clean
		}
	}
	return Compiler, "", clean
}

func (s *scene) packageLine() int {
	if s.code == nil {
		return 1
	}
	return lineOf(s.set, s.code.Name.Pos())
}
