package verdict

import (
	"regexp"
	"slices"
	"strings"
)

// raceMarker is the line that a race report has, whole: a test may print it
// inside a longer line.
const raceMarker = "WARNING: DATA RACE"

// race is one report of the race detector.
type race struct {
	test    string // in whose output it came; that one may be innocent
	access  []access
	created map[string][]frame // by goroutine
}

// access is one side of a race.
type access struct {
	write     bool
	goroutine string // its number, or "main"
	frames    []frame
}

// The headings inside a report:
//
//	Read at 0x00c000097078 by goroutine 10:
//	Previous write at 0x00c000097078 by main goroutine:
//	Goroutine 11 (finished) created at:
var (
	accessLine  = regexp.MustCompile(`^(?:Previous )?(?:atomic )?([Rr]ead|[Ww]rite) at 0x[0-9a-f]+ by (?:goroutine (\d+)|(main) goroutine):$`)
	createdLine = regexp.MustCompile(`^Goroutine (\d+) \([a-z]+\) created at:$`)
)

// readRaces reads the reports of the race detector. Between a heading and the
// next blank line there are two lines a call, or one that says that the stack
// is lost:
//
//	==================
//	WARNING: DATA RACE
//	Read at 0x00c000097078 by goroutine 10:
//	  goroutinekoans/koans/04_mutex/01_bathroom_lock.Bathroom.Use()
//	      /home/ana/koans/04_mutex/01_bathroom_lock/bathroom_lock.go:18 +0xa4
//
//	Previous write at 0x00c000097078 by goroutine 11:
//	  [failed to restore the stack]
//
//	Goroutine 10 (running) created at:
//	  sync.(*WaitGroup).Go()
//	      /usr/local/go/src/sync/waitgroup.go:238 +0x72
//	==================
func readRaces(lines []line) []race {
	var all []race
	for i := 0; i < len(lines); i++ {
		if lines[i].text != raceMarker {
			continue
		}
		r := race{test: lines[i].test, created: map[string][]frame{}}
		for i+1 < len(lines) && lines[i+1].text != "==================" && lines[i+1].text != raceMarker {
			i++
			text := lines[i].text
			if m := accessLine.FindStringSubmatch(text); m != nil {
				a := access{write: strings.EqualFold(m[1], "write"), goroutine: m[2] + m[3]}
				a.frames, i = readCalls(lines, i)
				r.access = append(r.access, a)
			} else if m := createdLine.FindStringSubmatch(text); m != nil {
				r.created[m[1]], i = readCalls(lines, i)
			}
		}
		all = append(all, r)
	}
	return all
}

// readCalls reads the calls below the heading at lines[i], and returns the
// index of the last line it has used.
func readCalls(lines []line, i int) ([]frame, int) {
	var frames []frame
	for i+2 < len(lines) && strings.HasPrefix(lines[i+1].text, "  ") && strings.HasPrefix(lines[i+2].text, "      ") {
		frames = append(frames, readFrame(lines[i+1].text, lines[i+2].text))
		i += 2
	}
	return frames, i
}

// races makes findings of the report that leads deepest into the learner's
// file: the same race is often reported more than once.
func (s *scene) races(lines []line) []charge {
	var best []Finding
	most := -1
	for _, r := range readRaces(lines) {
		found := s.race(r)
		if n := s.count(found); n > most {
			best, most = found, n
		}
	}
	switch {
	case most < 0:
		return nil
	case len(best) == 0: // a report that was cut off
		best = []Finding{{Kind: Race, Role: Says}}
	}
	return []charge{{word: Race, findings: best}}
}

// count says how many sides of a race are in the learner's file.
func (s *scene) count(findings []Finding) int {
	n := 0
	for _, f := range findings {
		if s.own(f) && (f.Role == Read || f.Role == Write) {
			n++
		}
	}
	return n
}

func (s *scene) race(r race) []Finding {
	type half struct {
		role  Role
		deed  Code
		at    place
		start place
	}
	var halves []half
	for _, a := range r.access[:min(len(r.access), 2)] {
		h := half{role: Read, start: s.start(a, r.created[a.goroutine])}
		h.at, h.deed = s.side(a, r.created[a.goroutine])
		if a.write {
			h.role = Write
		}
		halves = append(halves, h)
	}
	slices.SortStableFunc(halves, func(a, b half) int {
		return order(a.at.file == s.koan.File(), b.at.file == s.koan.File())
	})
	test := s.culprit(r)
	var sides, starts []Finding
	for i, h := range halves {
		f := s.finding(Race, test, h.role, h.at)
		f.Goroutine = name(i)
		if h.deed != "" && f.Code == "" {
			f.Code = h.deed
		}
		sides = append(sides, f)
		if h.start.known() {
			f := s.finding(Race, test, Starts, h.start)
			f.Goroutine = name(i)
			starts = append(starts, f)
		}
	}
	found := append(sides, starts...)
	if s.count(found) < len(sides) {
		// The test takes part with what a function of the learner's gave away:
		// that may be another one than the line that is known.
		for _, f := range s.declares(Race, test) {
			if !s.covers(f, found) {
				found = append(found, f)
			}
		}
	}
	return found
}

// covers reports whether one of the findings is in the function that f
// declares.
func (s *scene) covers(f Finding, findings []Finding) bool {
	for _, other := range findings {
		if decl := s.function(f.What); decl != nil && s.own(other) && s.spans(decl, other.Line) {
			return true
		}
	}
	return false
}

// order puts what is true first.
func order(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

// side is where one side of a race happened, and what it does there if that is
// more than reading or writing. An access in Go's own assembly has no frame of
// the learner's; then the go statement leads to the call.
//
//	Write at 0x00c0000945d8 by goroutine 10:
//	  sync/atomic.AddInt64()
//	      /usr/local/go/src/runtime/race_amd64.s:289 +0xb
//	  sync/atomic.AddInt64()
//	      <autogenerated>:1 +0x15
func (s *scene) side(a access, created []frame) (place, Code) {
	p := s.innermost(a.frames)
	deed, names := deedOf(a.frames)
	if p.file == s.koan.File() {
		return p, deed
	}
	if len(names) > 0 {
		if from := s.innermost(created); from.file == s.koan.File() {
			if at := s.callBelow(from.line, names); at > 0 {
				from.line = at
			}
			return from, deed
		}
	}
	if p.known() {
		return p, ""
	}
	return s.innermost(created), ""
}

// deedOf says what an access to memory of Go's own was, and by which calls it
// can have been made. A WaitGroup tells the race detector that its first Add
// reads and that Wait writes.
//
//	runtime.closechan()
//	runtime.chansend()
//	sync/atomic.AddInt64()
//	runtime.raceread()
//	runtime.racewrite()
func deedOf(frames []frame) (deed Code, names []string) {
	if len(frames) == 0 {
		return "", nil
	}
	switch top := frames[0].Func; {
	case top == "runtime.closechan":
		return Closes, []string{"close"}
	case top == "runtime.chansend":
		return Sends, nil
	case top == "runtime.raceread":
		return Adds, []string{"Add", "Go"}
	case top == "runtime.racewrite":
		return Awaits, []string{"Wait"}
	case strings.HasPrefix(top, "sync/atomic."):
		name := bare(top)
		return "", []string{name, methodOf(name)}
	}
	return "", nil
}

// methodOf is what an atomic function is called as a method of a type:
// AddInt64 is Int64.Add.
func methodOf(function string) string {
	for _, kind := range []string{"Int32", "Int64", "Uint32", "Uint64", "Uintptr", "Pointer"} {
		if method, ok := strings.CutSuffix(function, kind); ok {
			return method
		}
	}
	return function
}

// start is the learner's line that started a goroutine of a race. Under
// WaitGroup.Go the detector loses that frame (see golang/go#77173); then the
// function literal that the goroutine runs tells where it is handed over.
//
//	Goroutine 15 (running) created at:
//	  sync.(*WaitGroup).Go()
//	      /usr/local/go/src/sync/waitgroup.go:238 +0x72
//	  testing.tRunner()
//	      /usr/local/go/src/testing/testing.go:2036 +0x21c
func (s *scene) start(a access, created []frame) place {
	for i, f := range created {
		switch {
		case s.mine(f):
			return place{file: s.koan.File(), line: f.Line, function: bare(f.Func)}
		case i == 0 && strings.HasSuffix(f.Func, ").Go") && !strings.Contains(f.Func, "/koantest."):
			for _, g := range slices.Backward(a.frames) {
				if s.mine(g) {
					if at := s.handedOver(g.Line); at > 0 {
						return place{file: s.koan.File(), line: at}
					}
				}
			}
		case s.tests(f):
			return place{} // the test started it
		}
	}
	return place{}
}

// culprit is the test whose code takes part in a race. The report may come in
// the output of a later one.
func (s *scene) culprit(r race) string {
	var frames []frame
	for _, a := range r.access {
		frames = append(frames, a.frames...)
		frames = append(frames, r.created[a.goroutine]...)
	}
	for _, f := range frames {
		if s.tests(f) {
			if test := s.testAt(f.Line); test != "" {
				return test
			}
		}
	}
	return r.test
}
