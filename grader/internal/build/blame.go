package build

import (
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// blame gives each part its errors from what the go command printed. It
// reports false if nobody could be blamed: then it is the machine's trouble.
func (w *work) blame(out *output, links []*link) bool {
	found := false
	for _, l := range links {
		for _, p := range l.parts {
			var raw strings.Builder
			for _, path := range out.packages {
				lines := out.by[path]
				switch {
				case path == p.names.code, path == p.names.proof:
					w.explain(p, lines, path == p.names.proof)
				case p.imports[path] > 0 && unimportable(lines):
					p.importFails(lines, p.imports[path])
				case strings.HasPrefix(path, w.Course.Module+"/"+helperDir+"/m") && mentions(lines, p.id):
					// The linker has no positions, only names.
					w.explain(p, lines, false)
				default:
					continue
				}
				raw.WriteString(strings.Join(lines, ""))
			}
			if p.failure != nil {
				p.failure.Raw = p.raw(raw.String())
				found = true
			}
		}
	}
	return found
}

// raw is what the compiler printed, without what is only about the generated
// program.
func (p *part) raw(text string) string {
	var b strings.Builder
	for line := range strings.Lines(p.names.cleanString(text)) {
		if !strings.Contains(line, linkName) {
			b.WriteString(line)
		}
	}
	return b.String()
}

func mentions(lines []string, id string) bool {
	return slices.ContainsFunc(lines, func(l string) bool { return strings.Contains(l, "/"+id+"/") })
}

// unimportable reports whether a package can't be imported because there is no
// such package. All else that may be wrong with it (no network, a missing
// checksum) is not the learner's doing.
func unimportable(lines []string) bool {
	text := strings.Join(lines, "")
	for _, sign := range []string{
		"no required module provides package", "is not in std", "cannot find module providing package",
		"relative import paths are not supported", "local import", "not an importable package",
		"use of internal package", "use of vendored package", "malformed import path", "invalid import path",
	} {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}

// importFails notes that an import of the part's own source leads nowhere. If
// several parts import the same, the go command names only one of them.
func (p *part) importFails(lines []string, line int) {
	text := strings.TrimSpace(lines[0])
	if m := position.FindStringSubmatch(text); m != nil {
		text = m[4]
	}
	text, _, _ = strings.Cut(text, "; to add it:")
	text, _, _ = strings.Cut(text, ": import lookup disabled")
	text, _, _ = strings.Cut(text, " is not in std (")
	if strings.HasPrefix(text, "package ") && !strings.Contains(text, " is ") {
		text += " is not in std"
	}
	p.fail(CompileError{File: p.Koan.File(), Line: line, Text: text})
}

// A line with a position:
//
//	koans/04_mutex/01_bathroom_lock/bathroom_lock.go:9:2: undefined: x
//	/home/ana/koans/koans/04_mutex/01_bathroom_lock/bathroom_lock.go:5:8: invalid import path: a b
//	C:\koans\koans\04_mutex\01_bathroom_lock\bathroom_lock.go:9: x
var position = regexp.MustCompile(`^(.*?\.go):(\d+)(?::(\d+))?: (.*)$`)

// explain reads what was printed about one of a part's two packages: errors
// with their positions, lines that belong to the error before them, and lines
// about how the package came to be imported.
//
//	# goroutinekoans/koans/zz_link/u003/code
//	koans/…/bathroom_lock.go:9:14: not enough arguments in call to f
//		have ()
//		want (int)
//	package goroutinekoans/koans/zz_link/m1
//		imports goroutinekoans/koans/zz_link/u003/proof
//		imports goroutinekoans/koans/zz_link/u003/code: build constraints exclude all Go files in /…
//	koans/…/bathroom_lock.go:15:1: too many errors
func (w *work) explain(p *part, lines []string, inTest bool) {
	var errs []CompileError
	other := ""
	for _, line := range lines {
		line = strings.TrimRight(line, "\r\n")
		bare := strings.TrimSpace(line)
		m := position.FindStringSubmatch(bare)
		switch {
		case bare == "", strings.HasPrefix(line, "# "), strings.HasSuffix(bare, "too many errors"):
		case m != nil:
			if e := w.at(p, m, inTest); !slices.Contains(errs, e) {
				errs = append(errs, e)
			}
		case strings.HasPrefix(bare, "imports "):
			if _, text, found := strings.Cut(bare, ": "); found {
				other, _, _ = strings.Cut(text, " in /")
			}
		case strings.HasPrefix(bare, "package ") && other == "":
		case strings.HasPrefix(line, "\t") && len(errs) > 0:
			errs[len(errs)-1].Text += "\n" + p.names.cleanString(line)
		case other == "":
			other = p.names.cleanString(bare)
		}
	}
	if len(errs) == 0 {
		if other == "" {
			other = "this does not compile"
		}
		errs = []CompileError{{File: p.Koan.File(), Line: 1, Text: other}}
	}
	for _, e := range errs {
		p.fail(e)
	}
}

// at makes an error of a line with a position. A position within the text is
// the better one.
func (w *work) at(p *part, m []string, inTest bool) CompileError {
	if inner := position.FindStringSubmatch(m[4]); inner != nil {
		m, inTest = inner, false
	}
	e := CompileError{File: w.below(m[1]), Text: p.names.cleanString(m[4]), InTest: inTest}
	e.Line, _ = strconv.Atoi(m[2])
	e.Col, _ = strconv.Atoi(m[3])
	if e.File != p.Koan.File() && e.File != p.Koan.TestFile() {
		// A generated file, or one of Go's own: nothing to show there.
		e.File, e.Line, e.Col = p.Koan.File(), 1, 0
	}
	e.InTest = inTest || e.File == p.Koan.TestFile()
	return e
}

// below is a file's path below the course root, with slashes.
func (w *work) below(file string) string {
	file = filepath.FromSlash(file)
	if filepath.IsAbs(file) {
		if rel, err := filepath.Rel(w.Course.Root, file); err == nil {
			file = rel
		}
	}
	return filepath.ToSlash(filepath.Clean(file))
}
