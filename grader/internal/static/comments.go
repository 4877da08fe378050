package static

import (
	"go/build/constraint"
	"go/scanner"
	"go/token"
	"strings"
)

// comments looks for comments that are more than comments. It scans instead of
// parsing, so that a file with errors in its syntax hides none:
//
//	//go:norace
//	//line other.go:12
//	/*line other.go:12:3*/
//	//export Name
//	//go:build race
//	// +build race
func (c *checker) comments(src []byte) {
	fset := token.NewFileSet()
	file := fset.AddFile("", fset.Base(), len(src))
	var s scanner.Scanner
	s.Init(file, src, func(token.Position, string) {}, scanner.ScanComments)
	for {
		pos, tok, text := s.Scan()
		if tok == token.EOF {
			return
		}
		if tok != token.COMMENT {
			continue
		}
		line := fset.PositionFor(pos, false).Line
		word, _, _ := strings.Cut(text, " ")
		switch {
		case constraint.IsGoBuild(text), constraint.IsPlusBuild(text):
			c.add(line, Constraint, strings.TrimSpace(text))
		case strings.HasPrefix(text, "//go:"), strings.HasPrefix(text, "//export "):
			c.add(line, Directive, strings.TrimSpace(word))
		case lineDirective(text):
			c.add(line, Directive, word)
		}
	}
}

// lineDirective reports whether the compiler would take a comment for a
// position. "//line up here" is only a comment.
func lineDirective(text string) bool {
	return strings.Contains(text, ":") &&
		(strings.HasPrefix(text, "//line ") || strings.HasPrefix(text, "/*line "))
}
