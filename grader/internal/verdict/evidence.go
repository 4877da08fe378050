package verdict

import (
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
)

// evidence is what a helper of package koantest has found: koantest.Evidence,
// which can't be imported because it links package testing.
type evidence struct {
	Fault      string   `json:"fault"`
	By         string   `json:"by"`
	What       string   `json:"what"`
	Want       string   `json:"want"`
	Got        string   `json:"got"`
	Goroutines []thread `json:"goroutines"`
	At         []frame  `json:"at"`

	test string
}

// evidenceLine is a test attribute, as package testing frames it:
//
//	=== ATTR  TestOnlyOnePersonAtATime koan.fault {"fault":"wrong","by":"gauge",…}
var evidenceLine = regexp.MustCompile(`^=== ATTR  (\S+) koan\.fault (\{.*\})$`)

// mostEvidence bounds the work on a program that floods its own output; an
// honest test finds one or two things.
const mostEvidence = 32

// readEvidence finds the evidence in a test binary's output. Somebody who
// prints it themselves only accuses themselves.
func readEvidence(lines []line) []evidence {
	var all []evidence
	for _, l := range lines {
		if !l.frame || len(all) == mostEvidence {
			continue
		}
		m := evidenceLine.FindStringSubmatch(l.text)
		if m == nil {
			continue
		}
		e := evidence{test: m[1]}
		if json.Unmarshal([]byte(m[2]), &e) == nil {
			all = append(all, e)
		}
	}
	return all
}

// words of the faults that koantest knows.
func (e evidence) word() Word {
	switch e.Fault {
	case "deadlock":
		return Deadlock
	case "leak":
		return Leak
	case "serial":
		return Serial
	case "panic":
		return Panic
	}
	return Wrong // "wrong", "spin", and what a later koantest may find
}

// evidence turns what helpers have found into findings. The line of the test
// is known from its failures.
func (s *scene) evidence(told []evidence, failures []failure) []charge {
	var charges []charge
	for _, e := range told {
		c := charge{word: e.word(), findings: s.prove(e)}
		if f, ok := reported(failures, e); ok {
			c.findings = append(c.findings, s.asserted(e.word(), f))
		}
		charges = append(charges, c)
	}
	return charges
}

// prove turns one piece of evidence into findings.
func (s *scene) prove(e evidence) []Finding {
	word := e.word()
	sum := func(c Code) Finding { return Finding{Kind: word, Test: e.test, Code: c, Got: e.Got} }
	switch {
	case e.Fault == "panic":
		f := s.finding(word, e.test, Panics, s.innermost(e.At))
		f.Code, f.Text = readPanic(e.What)
		return append([]Finding{f}, s.through(f, e.At)...)
	case e.By == "gauge":
		f := s.finding(word, e.test, Calls, s.innermost(e.At))
		if !s.own(f) {
			f = s.finding(word, e.test, Says, place{})
		}
		f.Code = Measured
		f.What, f.Want, f.Got = e.What, brief(e.Want), brief(e.Got)
		return []Finding{f}
	case e.By == "meeting":
		return s.threads(sum(AtOnce), Calls, e.Goroutines)
	case e.Fault == "leak":
		return s.threads(sum(Left), Waits, e.Goroutines)
	case e.Fault == "deadlock" && e.By == "stuck":
		return s.threads(sum(Stuck), Waits, e.Goroutines)
	case e.Fault == "spin":
		return s.threads(sum(Restless), Waits, busyOnly(e.Goroutines))
	}
	f := Finding{Kind: word, Test: e.test, Role: Says, Code: Measured, What: e.What, Want: brief(e.Want), Got: brief(e.Got)}
	if e.Want == "" && e.Got == "" {
		f.Code, f.Text = SaidSo, e.What
	}
	return []Finding{f}
}

// mostThreads is how many kinds of stuck goroutines a proof has.
const mostThreads = 8

// threads makes a finding of each goroutine, where it is now and where it was
// started, and one of the sum.
func (s *scene) threads(sum Finding, role Role, all []thread) []Finding {
	// Who stands in the learner's own code comes first, who stands in a
	// callback of the test after that.
	slices.SortStableFunc(all, func(a, b thread) int {
		return order(s.rests(a), s.rests(b))
	})
	var now, ways, starts []Finding
	total := 0
	for _, t := range all {
		total += max(t.Count, 1)
		p := s.innermost(t.Frames)
		if !p.known() || len(now) == mostThreads {
			continue // package testing's own, or more than anybody reads
		}
		f := s.finding(sum.Kind, sum.Test, role, p)
		f.Goroutine, f.State, f.Count = name(len(now)), t.State, max(t.Count, 1)
		now = append(now, f)
		ways = append(ways, s.through(f, t.Frames)...)
		if start := s.startOf(t); start > 0 {
			f := s.finding(sum.Kind, sum.Test, Starts, place{file: s.koan.File(), line: start})
			f.Goroutine, f.Count = now[len(now)-1].Goroutine, max(t.Count, 1)
			starts = append(starts, f)
		}
	}
	if sum.Role = Says; sum.Got == "" && total > 0 {
		sum.Got = strconv.Itoa(total)
	}
	related := s.related(now, ways)
	return slices.Concat(now, ways, related, starts, []Finding{sum})
}

// through are the lines of the learner's by which a goroutine has come to
// where f finds it: two at most.
func (s *scene) through(f Finding, frames []frame) []Finding {
	var ways []Finding
	last := f.Line
	for _, at := range frames {
		if !s.mine(at) || at.Line == last || len(ways) == 2 {
			continue
		}
		last = at.Line
		w := s.finding(f.Kind, f.Test, Through, place{file: s.koan.File(), line: at.Line})
		if w.Goroutine = f.Goroutine; f.Line != at.Line {
			ways = append(ways, w)
		}
	}
	return ways
}

// rests reports whether a goroutine stands in the learner's own code.
func (s *scene) rests(t thread) bool {
	p := s.innermost(t.Frames)
	return p.file == s.koan.File() && !p.callback
}

// startOf is the learner's line that started a goroutine. WaitGroup.Go and the
// like hide it; then the function literal that the goroutine runs tells where
// it was handed over.
func (s *scene) startOf(t thread) int {
	if s.mine(t.Created) {
		return t.Created.Line
	}
	for _, f := range slices.Backward(t.Frames) {
		switch {
		case s.tests(f):
			return 0 // the test started it
		case s.mine(f):
			return s.handedOver(f.Line)
		}
	}
	return 0
}

// busyOnly drops those who rest: it is not them who spin.
func busyOnly(all []thread) []thread {
	var some []thread
	for _, t := range all {
		if t.State == "running" || t.State == "runnable" || t.State == "sleep" {
			some = append(some, t)
		}
	}
	if some == nil {
		return all
	}
	return some
}
