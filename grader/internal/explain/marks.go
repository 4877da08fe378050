package explain

import (
	"slices"
	"strings"

	"goroutinekoans/grader/internal/verdict"
)

// mark says what happens at a line: "A reads, B writes here". A line that
// only closes a block is where the deferred calls run.
func (x *explainer) mark(findings []verdict.Finding, source string) string {
	marks := compact(append(append(x.deeds(findings), x.threads(findings)...), x.roles(findings)...))
	said := strings.Join(marks, "; ")
	acts := func(f verdict.Finding) bool {
		switch f.Role {
		case verdict.Read, verdict.Write, verdict.Waits, verdict.Panics, verdict.Calls:
			return true
		}
		return false
	}
	if strings.HasPrefix(strings.TrimSpace(source), "}") && slices.ContainsFunc(findings, acts) {
		said += ", " + x.words.deferred
	}
	return said
}

// deeds says who does what to the memory that is fought over.
func (x *explainer) deeds(findings []verdict.Finding) []string {
	var deeds []string
	inside := false
	for _, f := range findings {
		if f.Role != verdict.Read && f.Role != verdict.Write {
			continue
		}
		inside = inside || f.Code == verdict.InCallback
		verb, ok := x.words.deed[f.Code]
		if !ok {
			verb = x.words.deed[verdict.Code(f.Role)]
		}
		deeds = append(deeds, f.Goroutine+" "+verb)
	}
	if len(deeds) == 0 {
		return nil
	}
	return []string{x.words.deeds(strings.Join(deeds, ", "), inside)}
}

// threads says who waits, and who came by or starts, at a line.
func (x *explainer) threads(findings []verdict.Finding) []string {
	var marks []string
	for _, role := range []verdict.Role{verdict.Waits, verdict.Through, verdict.Starts} {
		if names, more, f := who(findings, role); len(names) > 0 {
			marks = append(marks, x.stands(role, names, more, f))
		}
	}
	return marks
}

// roles says what a line does in the proof, whoever it was.
func (x *explainer) roles(findings []verdict.Finding) []string {
	var marks []string
	for _, f := range findings {
		switch f.Role {
		case verdict.Calls:
			switch {
			case f.Code == verdict.Measured:
				marks = append(marks, x.words.counted)
			case f.Goroutine != "":
				marks = append(marks, x.words.company(f.Goroutine))
			default:
				marks = append(marks, x.words.looks)
			}
		case verdict.Panics:
			marks = append(marks, x.words.panicsHere)
		case verdict.Error:
			marks = append(marks, x.words.here)
		case verdict.Declares:
			if f == x.first() {
				marks = append(marks, x.words.promises)
			} else {
				marks = append(marks, x.words.belongs)
			}
		case verdict.Related:
			marks = append(marks, x.words.related[f.Code])
		case verdict.Starts:
			if f.Goroutine == "" {
				marks = append(marks, x.words.startedHere)
			}
		case verdict.Through:
			if f.Goroutine == "" {
				marks = append(marks, x.words.cameHere)
			}
		}
	}
	return marks
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
	case role == verdict.Through:
		return x.words.came(people, many)
	case f.Code == verdict.InCallback:
		return x.words.inside(people, many)
	case f.State == "running" || f.State == "runnable":
		return x.words.busy(people, many)
	case f.State == "sleep":
		return x.words.sleeps(people, many)
	}
	return x.words.wait(people, many)
}
