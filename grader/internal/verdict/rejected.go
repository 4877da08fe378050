package verdict

import (
	"fmt"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/static"
)

// OfProblems is the verdict of a file that the static check refuses. A
// finding's Code is the rule, its What the detail.
func OfProblems(k *course.Koan, src Sources, problems []static.Problem) Verdict {
	v := Verdict{
		Schema: Schema, Koan: k.ID, Word: Rejected,
		Tests: []Test{}, Findings: []Finding{},
	}
	s := newScene(k, src)
	for _, p := range problems {
		f := s.finding(Rejected, "", Error, place{file: k.File(), line: p.Line})
		f.Code, f.What, f.Text = Code(p.Rule), p.Detail, reason(p)
		v.Findings = append(v.Findings, f)
		v.Raw += fmt.Sprintf("%s:%d: %s\n", k.File(), p.Line, f.Text)
	}
	v.Message = headline(v)
	return v
}

func reason(p static.Problem) string {
	switch p.Rule {
	case static.TooBig:
		return "the file is too big: " + p.Detail + " bytes"
	case static.NotText:
		return "the file is not text"
	case static.Import, static.Cgo:
		return fmt.Sprintf("import %q is not allowed in this koan", p.Detail)
	case static.DotImport:
		return fmt.Sprintf("import . %q is not allowed", p.Detail)
	case static.BlankImport:
		return fmt.Sprintf("import _ %q is not allowed", p.Detail)
	case static.Directive, static.Constraint:
		return "the comment " + p.Detail + " is not allowed"
	case static.Predeclared:
		return "a declaration of " + p.Detail + " hides Go's own"
	case static.Init:
		return "func init is not allowed"
	case static.NoBody:
		return "func " + p.Detail + " has no body"
	case static.Runtime:
		return p.Detail + " is not allowed"
	case static.Foreign:
		return p.Detail + " belongs to another package and must not be set"
	case static.WrongPackage:
		return "the package must be called " + p.Detail
	}
	return string(p.Rule) + " " + p.Detail
}
