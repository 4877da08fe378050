package explain

import (
	"slices"
	"strings"

	"goroutinekoans/grader/internal/verdict"
)

// mark says what happens at a line: "A reads, B writes here".
func (x *explainer) mark(findings []verdict.Finding) string {
	var deeds, marks []string
	inside := false
	for _, f := range findings {
		if f.Role != verdict.Read && f.Role != verdict.Write {
			continue
		}
		inside = inside || f.Code == verdict.InCallback
		deeds = append(deeds, x.words.deed(f.Goroutine, f.Role == verdict.Write))
	}
	if len(deeds) > 0 {
		marks = append(marks, x.words.deeds(strings.Join(deeds, ", "), inside))
	}
	for _, role := range []verdict.Role{verdict.Waits, verdict.Starts} {
		if who, more, f := who(findings, role); len(who) > 0 {
			marks = append(marks, x.stands(role, who, more, f))
		}
	}
	for _, f := range findings {
		switch {
		case f.Role == verdict.Calls && f.Code == verdict.Measured:
			marks = append(marks, x.words.counted)
		case f.Role == verdict.Calls && f.Goroutine != "":
			marks = append(marks, x.words.company(f.Goroutine))
		case f.Role == verdict.Calls:
			marks = append(marks, x.words.looks)
		case f.Role == verdict.Panics:
			marks = append(marks, x.words.panicsHere)
		case f.Role == verdict.Error:
			marks = append(marks, x.words.here)
		case f.Role == verdict.Declares && x.first().Role == verdict.Declares:
			marks = append(marks, x.words.promises)
		case f.Role == verdict.Declares:
			marks = append(marks, x.words.calledToo)
		case f.Role == verdict.Starts && f.Goroutine == "":
			marks = append(marks, x.words.startedHere)
		}
	}
	return strings.Join(compact(marks), "; ")
}

func compact(marks []string) []string {
	var some []string
	for _, m := range marks {
		if m != "" && !slices.Contains(some, m) {
			some = append(some, m)
		}
	}
	return some
}

// who lists the goroutines that play a role at a line, how many more are like
// them, and the first finding.
func who(findings []verdict.Finding, role verdict.Role) (names []string, more int, first verdict.Finding) {
	for _, f := range findings {
		if f.Role != role || f.Goroutine == "" {
			continue
		}
		if names == nil {
			first = f
		}
		names = append(names, f.Goroutine)
		more += max(f.Count, 1) - 1
	}
	return names, more, first
}

// stands says who waits, or starts, at a line.
func (x *explainer) stands(role verdict.Role, names []string, more int, f verdict.Finding) string {
	people := x.words.people(names, more)
	many := len(names)+more > 1
	switch {
	case role == verdict.Starts:
		return x.words.start(people, many)
	case f.Code == verdict.InCallback:
		return x.words.inside(people, many)
	case f.State == "running" || f.State == "runnable":
		return x.words.busy(people, many)
	case f.State == "sleep":
		return x.words.sleeps(people, many)
	}
	return x.words.wait(people, many)
}
