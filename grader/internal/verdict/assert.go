package verdict

import (
	"path"
	"regexp"
	"strings"
)

// failure is what a test said when it failed.
type failure struct {
	test  string
	line  int    // of the test file; 0 if unknown
	text  string // plain words: what t.Errorf was given
	calls []frame

	// A failure of testify's.
	problem string // its "Error", several lines
	message string // its "Messages"
}

// mostFailures bounds the work on a test that fails in a loop.
const mostFailures = 200

// logLine is the first line of what a test logs. In a bubble that dies, the
// file may be one of Go's own.
//
//	bathroom_lock_test.go:48: wrong: people in the bathroom at once: want 1, got 5
var logLine = regexp.MustCompile(`^ {4,}([\w.-]+\.go):(\d+): ?(.*)$`)

// readFailures finds what the koan's tests logged. A log goes on while lines
// are indented more deeply than its first; a test of testify's fills it with
// labelled fields, whose values may have several lines:
//
//	bathroom_lock_test.go:49:
//	    	Error Trace:	/home/ana/koans/04_mutex/01_bathroom_lock/bathroom_lock_test.go:49
//	    	Error:      	Not equal:
//	    	            	expected: 1
//	    	            	actual  : 0
//	    	Test:       	TestOnlyOnePersonAtATime
//	    	Messages:   	people in the bathroom
func (s *scene) readFailures(lines []line) []failure {
	var all []failure
	for i := 0; i < len(lines); i++ {
		m := logLine.FindStringSubmatch(lines[i].text)
		if m == nil || lines[i].frame || m[1] == "testing.go" || len(all) == mostFailures {
			continue
		}
		f := failure{test: lines[i].test}
		if m[1] == path.Base(s.koan.TestFile()) {
			f.line = number(m[2])
		}
		depth := len(lines[i].text) - len(strings.TrimLeft(lines[i].text, " ")) + 4
		body := []string{m[3]}
		for i+1 < len(lines) && !lines[i+1].frame && strings.HasPrefix(lines[i+1].text, strings.Repeat(" ", depth)) {
			i++
			body = append(body, lines[i].text[depth:])
		}
		if len(body) > 1 && body[0] == "" {
			s.readFields(&f, body[1:])
		} else {
			f.text = strings.Join(body, "\n")
		}
		all = append(all, f)
	}
	return all
}

// field is a labelled line of a testify failure.
var field = regexp.MustCompile(`^\t([A-Z][A-Za-z ]*):\s*\t(.*)$`)

func (s *scene) readFields(f *failure, body []string) {
	values := map[string]string{}
	label := ""
	for _, text := range body {
		if m := field.FindStringSubmatch(text); m != nil {
			label = m[1]
			values[label] = m[2]
		} else if rest, ok := strings.CutPrefix(text, "\t            \t"); ok && label != "" {
			values[label] += "\n" + rest
		}
	}
	f.problem, f.message = values["Error"], values["Messages"]
	if name := values["Test"]; name != "" {
		f.test, _, _ = strings.Cut(name, "/")
	}
	for at := range strings.SplitSeq(values["Error Trace"], "\n") {
		file, number := splitPosition(at)
		call := frame{File: file, Line: number}
		f.calls = append(f.calls, call)
		if s.tests(call) && f.line == 0 {
			f.line = number
		}
	}
}

// reported finds the failure in which a helper of koantest told the same as
// its evidence: "wrong: people in the bathroom at once: want 1, got 5".
func reported(failures []failure, e evidence) (failure, bool) {
	for _, f := range failures {
		if f.test == e.test && f.line > 0 && strings.HasPrefix(f.text, e.Fault+": ") {
			return f, true
		}
	}
	return failure{}, false
}

// asserted points at the line of the test that saw a failure.
func (s *scene) asserted(kind Word, f failure) Finding {
	p := place{file: s.koan.TestFile(), line: f.line}
	if f.line == 0 {
		p = place{}
	}
	return s.finding(kind, f.test, Asserts, p)
}

// failures makes findings of what tests said, but for the words of koantest's
// helpers, which come as evidence too.
func (s *scene) failures(all []failure, told []evidence) []charge {
	var charges []charge
	for _, f := range all {
		if echo(f, told) {
			continue
		}
		c := charge{word: Wrong}
		if p := s.innermost(f.calls); p.file == s.koan.File() {
			c.findings = append(c.findings, s.finding(Wrong, f.test, Calls, p))
		}
		seen := s.asserted(Wrong, f)
		if f.problem != "" {
			seen.Code, seen.Want, seen.Got = readProblem(f.problem)
			seen.What = f.message
			if seen.Code == SaidSo {
				seen.Text = f.problem
			}
		} else {
			seen.Code, seen.Text = SaidSo, f.text
		}
		if seen.Code == SaidSo {
			seen.Text = short(seen.Text)
		}
		c.findings = append(c.findings, seen)
		charges = append(charges, c)
	}
	return charges
}

func echo(f failure, told []evidence) bool {
	for _, e := range told {
		if f.test == e.test && strings.HasPrefix(f.text, e.Fault+": ") {
			return true
		}
	}
	return false
}
