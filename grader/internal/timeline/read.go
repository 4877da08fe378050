package timeline

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"golang.org/x/exp/trace"
)

// Errors of Read. Each is wrapped with what the parser has to say.
var (
	ErrEmpty   = errors.New("the trace is empty")
	ErrForeign = errors.New("this is not a trace that Go has written")
	ErrCut     = errors.New("the trace ends before anything happened in the koan")
)

// mostEvents bounds the work: a goroutine that spins for seconds makes
// millions, and they say nothing new.
const mostEvents = 400_000

// About says which lines are the koan's. The files are below the course root,
// with slashes.
type About struct {
	File, TestFile string
	Source, Test   []byte
}

// Recording is a trace that was read.
type Recording struct {
	about  About
	events []event
	tests  []aTest // by root, see goroutine.root
	born   map[int]*goroutine
	cut    bool
}

// aTest is one test that ran.
type aTest struct {
	name   string
	bubble bool // in virtual time
}

// event is one change of a goroutine's state.
type event struct {
	g, by    int // the runtime's numbers; 0 is nobody
	from, to trace.GoState
	time     trace.Time
	proc     int
	why      Reason
	at       Spot // where the goroutine is, or its waker
}

// goroutine is what is known of one, whenever it was learned.
type goroutine struct {
	id, parent int
	root       int // which test it belongs to, counted from 0; -1: none
	born       Spot
	mine       bool // the learner's lines were seen on its stack
	startsIn   bool // it was started by the learner, or as one of the test's crowd
	tester     bool
}

// Read reads a trace as the runtime writes it (go doc runtime/trace). Of a
// trace that was cut short, the part before the cut is read; if nothing of the
// koan is in there, or nothing at all, the error is one of those above.
func Read(r io.Reader, about About) (rec *Recording, err error) {
	rec = &Recording{about: about, born: map[int]*goroutine{}}
	defer func() {
		// What is damaged may take the parser by surprise.
		if p := recover(); p != nil {
			rec, err = nil, fmt.Errorf("%w: %v", ErrForeign, p)
		}
	}()
	buffered := bufio.NewReader(r)
	if _, err := buffered.Peek(1); err != nil {
		if errors.Is(err, io.EOF) {
			return nil, ErrEmpty
		}
		return nil, fmt.Errorf("reading the trace: %w", err)
	}
	reader, err := trace.NewReader(buffered)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrForeign, err)
	}
	in := &intake{Recording: rec, namer: newNamer(about.Source), root: -1}
	for n := 0; ; n++ {
		ev, err := reader.ReadEvent()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil || n == mostEvents {
			rec.cut = true
			if n == 0 {
				return nil, fmt.Errorf("%w: %w", ErrForeign, err)
			}
			break
		}
		if ev.Kind() == trace.EventStateTransition {
			in.take(ev)
		}
	}
	for _, g := range rec.born {
		if g.mine || g.startsIn {
			return rec, nil
		}
	}
	return nil, ErrCut
}

// intake is the work of reading.
type intake struct {
	*Recording
	namer namer
	root  int // the test that runs now
}

// take notes a change of state.
func (in *intake) take(ev trace.Event) {
	change := ev.StateTransition()
	if change.Resource.Kind != trace.ResourceGoroutine {
		return
	}
	from, to := change.Goroutine()
	if from == to {
		return // a new part of the trace begins
	}
	id := int(change.Resource.Goroutine())
	g := in.born[id]
	if g == nil {
		g = &goroutine{id: id, root: -1}
		in.born[id] = g
	}
	e := event{g: id, by: max(int(ev.Goroutine()), 0), from: from, to: to, time: ev.Time(), proc: int(ev.Proc())}
	s := in.look(ev.Stack())
	e.at = s.spot
	if s.empty {
		e.by = 0 // nobody woke it on purpose: it was a timer
	}
	if from == trace.GoNotExist {
		if *g = (goroutine{id: id, root: -1}); !ofRuntime(change.Stack) {
			in.birth(g, e.by, s)
		}
	}
	// The stack is that of who acts: of the goroutine itself, or its waker.
	if actor := in.born[e.by]; actor != nil && s.mine {
		actor.mine = true
	}
	if s.test != "" {
		in.name(e.by, s.test)
	}
	if to == trace.GoWaiting {
		e.why = s.reason(change.Reason)
		if e.why == Call {
			e.at.What = in.namer.call(e.at.Line)
		} else if !e.at.InTest {
			e.at.What = in.namer.object(e.at.Line, e.why)
		}
	}
	in.events = append(in.events, e)
}

// birth notes who started g, and which test it belongs to.
func (in *intake) birth(g *goroutine, by int, s seen) {
	g.parent, g.born = by, s.spot
	switch parent := in.born[by]; {
	case s.runs:
		in.tests = append(in.tests, aTest{})
		in.root = len(in.tests) - 1
		g.root, g.tester = in.root, true
	case parent != nil && parent.root >= 0:
		g.root = parent.root
		if g.tester = s.bubble; s.bubble {
			in.tests[g.root].bubble = true
		}
	default: // a timer has started it, say
		g.root = in.root
	}
	g.startsIn = !g.tester && !s.inner && (s.mine || s.spot.InTest)
}

// name notes which test goroutine id was seen in.
func (in *intake) name(id int, test string) {
	if g := in.born[id]; g != nil && g.root >= 0 && in.tests[g.root].name == "" {
		in.tests[g.root].name = test
	}
}

// seen is what a stack tells.
type seen struct {
	empty  bool
	spot   Spot
	mine   bool   // a line of the learner's is on it
	called bool   // above that line, code of the test's runs
	test   string // the test's name
	runs   bool   // package testing starts a test here
	bubble bool   // and here it starts one in a bubble
	inner  bool   // a helper of the tests, or a package, does something of its own
	sync   string // the innermost function of package sync: "(*Mutex).Lock"
}

var testName = regexp.MustCompile(`_test\.(Test\w+)|/proof\.(Test\w+)`)

// look reads a stack, from its innermost frame on. Functions look like
//
//	goroutinekoans/koans/06_channels/07_slow_oven.Bake.func1
//	goroutinekoans/koans/06_channels/07_slow_oven_test.TestBreadInTime.func1
//	goroutinekoans/grader/internal/build/koanlink/u042/proof.TestBreadInTime.func1
//	goroutinekoans/koans/koantest.(*Crowd).Go
//	sync.(*WaitGroup).Wait
func (in *intake) look(stack trace.Stack) seen {
	s := seen{empty: true}
	first := true
	for f := range stack.Frames() {
		file := strings.ReplaceAll(f.File, "\\", "/")
		switch {
		case hasFile(file, in.about.File):
			if !s.mine {
				s.mine, s.called = true, s.spot.InTest || s.inner
				s.spot = Spot{Line: int(f.Line)}
			}
		case hasFile(file, in.about.TestFile):
			if s.spot.Line == 0 {
				s.spot = Spot{Line: int(f.Line), InTest: true}
			}
			if m := testName.FindStringSubmatch(f.Func); m != nil && s.test == "" {
				s.test = m[1] + m[2]
			}
		case strings.Contains(f.Func, "koantest."):
			s.inner = s.inner || s.spot.Line == 0 && !strings.HasSuffix(f.Func, "(*Crowd).Go")
		case strings.HasPrefix(f.Func, "testing.(*T).Run"):
			s.runs = s.runs || first
		case strings.HasPrefix(f.Func, "testing/synctest.testingSynctestTest"):
			s.bubble = s.bubble || first
		case strings.HasPrefix(f.Func, "testing/"):
			s.inner = s.inner || first
		case strings.HasPrefix(f.Func, "sync.") && s.sync == "" && s.spot.Line == 0:
			s.sync = strings.TrimPrefix(f.Func, "sync.")
		}
		first, s.empty = false, false
	}
	return s
}

// ofRuntime reports whether a goroutine starts in the runtime: a worker of the
// garbage collector, say, which is born on whoever needs it.
func ofRuntime(start trace.Stack) bool {
	for f := range start.Frames() {
		return strings.HasPrefix(f.Func, "runtime.")
	}
	return false
}

func hasFile(path, file string) bool { return file != "" && strings.HasSuffix(path, "/"+file) }

// reason puts what the runtime says into one of our reasons. It says "chan
// receive", "chan send", "select", "sync", "sync.(*Cond).Wait", "sleep",
// "synctest", "forever", "network", "GC mark assist wait for work", …
func (s seen) reason(said string) Reason {
	switch {
	case strings.Contains(said, "GC"), said == "preempted", said == "wait for debug call":
		return housekeeping
	case s.called:
		return Call
	case s.inner, !s.mine && !s.spot.InTest:
		return Watch
	}
	switch said {
	case "chan send":
		return Send
	case "chan receive":
		return Receive
	case "select":
		return Select
	case "forever":
		return Forever
	case "sync.(*Cond).Wait":
		return Cond
	case "sleep":
		return Sleep
	case "sync":
		switch s.sync {
		case "(*Mutex).Lock", "(*RWMutex).Lock":
			return Lock
		case "(*RWMutex).RLock":
			return ReadLock
		}
		switch {
		case strings.HasPrefix(s.sync, "(*WaitGroup)"):
			return Group
		case strings.HasPrefix(s.sync, "(*Once)"), strings.HasPrefix(s.sync, "OnceFunc"):
			return Once
		}
		return housekeeping // of the runtime, which stops the world
	}
	return Unknown
}
