package verdict

import (
	"slices"
	"strconv"
	"strings"

	"goroutinekoans/grader/internal/course"
)

// charge is one reason not to pass, with its proof.
type charge struct {
	word     Word
	findings []Finding
}

// severity is the order in which words decide when several hold.
func severity(w Word) int {
	return slices.Index([]Word{
		Rejected, CompileError, TimeLimit, MemoryLimit, OutputLimit,
		Race, Deadlock, Leak, Serial, Panic, Wrong,
	}, w)
}

// Judge decides what a run of a koan's tests has shown. It passes only by the
// binary's own record: exactly the expected tests, all passed, exit code 0,
// and no race report. Text can make a verdict worse, never better.
//
// The toolchain's version and whether the verdict was remembered are for the
// caller to fill in.
func Judge(k *course.Koan, src Sources, expected []string, o Outcome) Verdict {
	v := Verdict{
		Schema: Schema, Koan: k.ID, MS: o.Wall.Milliseconds(), Raw: string(o.Output),
		Tests: []Test{}, Findings: []Finding{},
	}
	if o.Err != nil {
		v.Word, v.Message = InternalError, o.Err.Error()
		return v
	}
	s := newScene(k, src)
	lines := scan(o.Output)
	v.Tests = tests(expected, o.Record, lines)

	failures, told := s.readFailures(lines), readEvidence(lines)
	charges := s.limits(o, lines)
	charges = append(charges, s.races(lines)...)
	if len(charges) == 0 && complete(expected, o) {
		v.Word = Pass
		v.Message = headline(v)
		return v
	}
	charges = append(charges, s.evidence(told, failures)...)
	charges = append(charges, s.crashes(lines)...)
	charges = append(charges, s.failures(failures, told)...)
	charges = append(charges, s.incomplete(expected, o, lines))

	worst := slices.MinFunc(charges, func(a, b charge) int { return severity(a.word) - severity(b.word) })
	v.Word, v.Findings = worst.word, s.lead(worst)
	if v.Word == Race {
		v.Findings = append(v.Findings, consequence(charges)...)
	}
	v.Message = headline(v)
	return v
}

// consequence is what a test has measured because of a race: the two belong
// together more often than not, and the number says what the race does.
func consequence(charges []charge) []Finding {
	for _, c := range charges {
		for _, f := range c.findings {
			if f.Code == Measured && f.Want != "" && f.What != "" {
				f.Role, f.File, f.Line, f.Text = Says, "", 0, ""
				return []Finding{f}
			}
		}
	}
	return nil
}

// complete reports whether the record is that of a pass.
func complete(expected []string, o Outcome) bool {
	if o.Record == nil || o.ExitCode != 0 || len(o.Record) != len(expected) || len(expected) == 0 {
		return false
	}
	passed := map[string]bool{}
	for _, t := range o.Record {
		passed[t.Name] = t.Status == "pass"
	}
	for _, name := range expected {
		if !passed[name] {
			return false
		}
	}
	return true
}

// tests is what became of each expected test.
func tests(expected []string, record []Test, lines []line) []Test {
	recorded := map[string]Test{}
	for _, t := range record {
		recorded[t.Name] = t
	}
	state := states(lines)
	all := make([]Test, 0, len(expected))
	for _, name := range expected {
		t, ok := recorded[name]
		if !ok {
			t = Test{Name: name, Status: "missing"}
			if state[name] != "" {
				t.Status = state[name]
			}
		}
		all = append(all, t)
	}
	return all
}

// incomplete says what is wrong with a run that nothing else explains.
func (s *scene) incomplete(expected []string, o Outcome, lines []line) charge {
	f := Finding{Kind: Wrong, Role: Says, Code: Unexplained}
	for _, l := range slices.Backward(lines) {
		if l.test != "" {
			f.Test = l.test
			break
		}
	}
	var failed, missing []string
	for _, name := range expected {
		i := slices.IndexFunc(o.Record, func(t Test) bool { return t.Name == name })
		switch {
		case i < 0:
			missing = append(missing, name)
		case o.Record[i].Status != "pass":
			failed = append(failed, name)
		}
	}
	switch {
	case o.Record == nil:
		f.Code, f.Got = NoRecord, strconv.Itoa(o.ExitCode)
	case len(missing) > 0:
		f.Code, f.Got, f.Test = TestsMissing, strings.Join(missing, ", "), missing[0]
	case len(failed) > 0:
		f.Test = failed[0]
	default:
		f.Code, f.Got, f.Test = ExitStatus, strconv.Itoa(o.ExitCode), ""
	}
	return charge{word: Wrong, findings: []Finding{f}}
}

// limits says which limit a run hit, and what was going on if a dump tells.
func (s *scene) limits(o Outcome, lines []line) []charge {
	if o.Limit == "" {
		return nil
	}
	sum := Finding{Kind: o.Limit}
	if len(lines) > 0 {
		sum.Test = lines[len(lines)-1].test
	}
	return []charge{{word: o.Limit, findings: s.threads(sum, Waits, s.people(readThreads(lines)))}}
}

// lead puts a line of the learner's first: if the proof has none, that of the
// function whose promise is broken.
func (s *scene) lead(c charge) []Finding {
	i := slices.IndexFunc(c.findings, s.own)
	if i < 0 {
		return append(s.declares(c.word, c.findings[0].Test), c.findings...)
	}
	first := c.findings[i]
	return append([]Finding{first}, slices.Delete(c.findings, i, i+1)...)
}
