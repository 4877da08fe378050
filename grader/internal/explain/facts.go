package explain

import (
	"path"
	"slices"

	"goroutinekoans/grader/internal/verdict"
)

// mostFacts is how many facts an explanation has.
const mostFacts = 3

// facts lists what was measured, who waits for what, and what the compiler
// says.
func (x *explainer) facts() []string {
	var facts []string
	add := func(fact string) {
		if fact != "" && !slices.Contains(facts, fact) && len(facts) < mostFacts {
			facts = append(facts, fact)
		}
	}
	for _, f := range x.verdict.Findings {
		switch f.Role {
		case verdict.Waits, verdict.Calls:
			add(x.waits(f))
		case verdict.Panics:
			if said, ok := x.words.panics[f.Code]; ok && said != "" {
				add(x.words.goSays(plain(f.Text)))
			}
		case verdict.Error:
			add(x.refused(f))
		}
		add(x.measured(f))
	}
	if f := x.first(); f.Role == verdict.Declares {
		for _, f := range x.verdict.Findings {
			if f.Role == verdict.Asserts && f.Line > 0 {
				add(x.words.seenAt(path.Base(f.File), f.Line))
			}
		}
	}
	if x.verdict.Word == verdict.InternalError {
		add(plain(x.verdict.Message))
	}
	return facts
}

// waits says what a goroutine is about.
func (x *explainer) waits(f verdict.Finding) string {
	if f.Goroutine == "" || f.State == "" {
		return ""
	}
	where := x.words.atLine(f.Line)
	if f.File != x.Koan.File() {
		where = x.words.inTest(f.Line)
	}
	state, known := x.words.states[f.State]
	does := ""
	switch {
	case f.Role == verdict.Calls:
		does = x.words.forOthers(where)
	case f.Code == verdict.InCallback:
		does = x.words.insideTheTest(where)
	case known:
		does = state(where)
	default:
		does = x.words.otherState(plain(f.State), where)
	}
	return x.words.waits(f.Goroutine, does, f.Count-1)
}

// refused says what the compiler, or the static check, has against a line.
func (x *explainer) refused(f verdict.Finding) string {
	said := ""
	if w, ok := x.words.compiler[f.Code]; ok {
		said = w(plain(f.What), plain(f.Want), plain(f.Got))
	} else {
		said = short(plain(f.Text), 200)
	}
	if f.Line == 0 {
		return capital(said)
	}
	return x.words.line(f.Line, said)
}

// measured says what a test saw, against what was promised.
func (x *explainer) measured(f verdict.Finding) string {
	what := x.translate(f.What)
	if f.Role == verdict.Declares || f.Role == verdict.Error {
		return ""
	}
	if f.Code == verdict.SaidSo {
		text := x.translate(f.Text)
		if what = x.translate(f.What); what != "" && f.Text != f.What {
			return short(what+": "+text, 150)
		}
		return short(text, 150)
	}
	w, ok := x.words.measures[f.Code]
	if !ok {
		return ""
	}
	if what == "" {
		what = x.words.theResult
	}
	return w(what, x.value(f.Want), x.value(f.Got))
}

// value is one value of a measurement, short enough to stand in a sentence.
func (x *explainer) value(text string) string {
	if text == "" {
		return ""
	}
	return short(plain(text), 60)
}
