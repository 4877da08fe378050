package verdict

import (
	"slices"
	"strings"
)

// crash is a panic or a fatal error that ended the process.
type crash struct {
	test    string
	text    string // what it said
	fatal   bool
	threads []thread // the goroutine that it happened in comes first
}

// readCrash finds how a process ended, and the dump behind it. Go writes:
//
//	panic: send on closed channel
//
//	goroutine 420 [running]:
//	…
//
// or, if package testing has caught it and thrown it again,
//
//	panic: deadlock: all goroutines in bubble are blocked [recovered, repanicked]
//
// or, for what nobody can recover from,
//
//	fatal error: concurrent map writes
//
// A crash without a goroutine behind it is only somebody's text.
func readCrash(lines []line) (crash, bool) {
	for i, l := range lines {
		text, panicked := strings.CutPrefix(l.text, "panic: ")
		fatal := false
		if !panicked {
			text, fatal = strings.CutPrefix(l.text, "fatal error: ")
		}
		if !panicked && !fatal {
			continue
		}
		threads := readThreads(lines[i+1:])
		if len(threads) == 0 {
			break // there is none behind a later line either
		}
		text, _, _ = strings.Cut(text, " [recovered")
		return crash{test: l.test, text: text, fatal: fatal, threads: threads}, true
	}
	return crash{}, false
}

// crashes makes findings of a process that ended by itself.
func (s *scene) crashes(lines []line) []charge {
	c, ok := readCrash(lines)
	if !ok {
		return nil
	}
	test := s.testOf(c)
	switch {
	case strings.HasPrefix(c.text, "test timed out after "):
		return []charge{{word: TimeLimit, findings: s.threads(
			Finding{Kind: TimeLimit, Test: test}, Waits, s.people(c.threads))}}
	case strings.HasPrefix(c.text, "deadlock: main bubble goroutine has exited"):
		return []charge{{word: Leak, findings: s.threads(
			Finding{Kind: Leak, Test: test, Code: Left}, Waits, s.people(stuck(c.threads)))}}
	case strings.HasPrefix(c.text, "deadlock: "), strings.HasPrefix(c.text, "all goroutines are asleep"):
		return []charge{{word: Deadlock, findings: s.threads(
			Finding{Kind: Deadlock, Test: test, Code: Stuck}, Waits, s.people(stuck(c.threads)))}}
	case strings.Contains(c.text, "out of memory"), strings.Contains(c.text, "cannot allocate memory"):
		return []charge{{word: MemoryLimit, findings: []Finding{{Kind: MemoryLimit, Test: test, Role: Says}}}}
	}
	culprit := c.threads[0]
	if access, ok := mapRaces[c.text]; ok && c.fatal {
		return []charge{{word: Race, findings: s.mapRace(test, access, culprit)}}
	}
	f := s.finding(Panic, test, Panics, s.innermost(culprit.Frames))
	f.Code, f.Text = readPanic(c.text)
	findings := append([]Finding{f}, s.through(f, culprit.Frames)...)
	if start := s.startOf(culprit); start > 0 {
		f := s.finding(Panic, test, Starts, place{file: s.koan.File(), line: start})
		findings = append(findings, f)
	}
	return []charge{{word: Panic, findings: findings}}
}

// mapRaces is what a goroutine did to a map when Go itself saw that another one
// was writing in it. That can end the program before the race detector's report
// is out: then it is the only word of the race that there is.
var mapRaces = map[string]Role{
	"concurrent map writes":                  Write,
	"concurrent map read and map write":      Read,
	"concurrent map iteration and map write": Read,
	"concurrent map clone and map write":     Read,
}

// mapRace makes findings of the one side of a race that Go has seen in a map.
func (s *scene) mapRace(test string, access Role, t thread) []Finding {
	f := s.finding(Race, test, access, s.innermost(t.Frames))
	f.Goroutine, f.Code = name(0), ConcurrentMap
	findings := []Finding{f}
	if start := s.startOf(t); start > 0 {
		f := s.finding(Race, test, Starts, place{file: s.koan.File(), line: start})
		f.Goroutine = name(0)
		findings = append(findings, f)
	}
	return findings
}

// stuck drops the goroutine that has noticed the deadlock.
func stuck(all []thread) []thread {
	return slices.DeleteFunc(all, func(t thread) bool { return t.State == "running" })
}

// people keeps the goroutines that run something of the learner's or of the
// test's, and counts those that are alike.
func (s *scene) people(all []thread) []thread {
	var some []thread
	for _, t := range all {
		p := s.innermost(t.Frames)
		if !p.known() && !s.mine(t.Created) {
			continue
		}
		alike := false
		for i := range some {
			if some[i].State == t.State && s.innermost(some[i].Frames) == p {
				some[i].Count++
				alike = true
			}
		}
		if !alike {
			some = append(some, t)
		}
	}
	return some
}

// testOf is the test that a crash belongs to: the one on the stack, else the
// one that ran.
func (s *scene) testOf(c crash) string {
	for _, t := range c.threads {
		for _, f := range t.Frames {
			if s.tests(f) {
				if test := s.testAt(f.Line); test != "" {
					return test
				}
			}
		}
	}
	return c.test
}

// panics are the beginnings of what Go itself says when it panics.
var panics = []struct {
	text string
	code Code
}{
	{"sync: negative WaitGroup counter", NegativeCounter},
	{"sync: WaitGroup is reused", GroupReused},
	{"sync: WaitGroup misuse", GroupReused},
	{"close of closed channel", CloseOfClosed},
	{"send on closed channel", SendOnClosed},
	{"close of nil channel", CloseOfNil},
	{"sync: unlock of unlocked", UnlockUnlocked},
	{"sync: Unlock of unlocked", UnlockUnlocked},
	{"sync: RUnlock of unlocked", UnlockUnlocked},
	{"invalid memory address or nil pointer dereference", NilPointer},
	{"assignment to entry in nil map", NilMap},
	{"index out of range", OutOfRange},
	{"slice bounds out of range", OutOfRange},
	{"stack overflow", StackOverflow},
	{"test executed panic(nil) or runtime.Goexit", Goexit},
}

// readPanic says what a panic was about, and gives its words back.
//
//	runtime error: index out of range [5] with length 3
//	send on closed channel
//	the cook is ill
func readPanic(text string) (Code, string) {
	bare := strings.TrimPrefix(strings.TrimPrefix(text, "runtime error: "), "runtime: ")
	for _, p := range panics {
		if strings.HasPrefix(bare, p.text) {
			return p.code, short(bare)
		}
	}
	return OtherPanic, short(text)
}
