// Package timeline reads the execution trace of one run (runtime/trace) as
// lanes: one for each goroutine that the koan's code starts or runs on, with
// when it was born, ran, was ready, waited and for what, who woke it, and what
// became of it.
//
// Lanes are drawn by the order of events, not by the clock: in a synctest
// bubble an hour takes a microsecond, and outside of one the race detector and
// the tests' helpers take longer than the koan.
package timeline

import "time"

// Timeline is what happened in one test.
type Timeline struct {
	Test  string // its name; empty if the trace doesn't say
	Lanes []Lane // in the order of their birth
	Steps int    // how many steps there are; a step is a birth, a wait, a waking or an end

	Procs   int  // how many processors ran the lanes
	Virtual bool // the test ran in a bubble: durations mean nothing
	Cut     bool // the trace ends before the run did
}

// Lane is the life of one goroutine.
type Lane struct {
	No     int    // counted from 1, in the order of birth
	ID     int    // the runtime's number of the goroutine
	Name   string // what a proof calls it; may be empty
	Test   bool   // the goroutine of the test itself
	Parent int    // the number of the lane that started it, or Nobody
	Born   Spot   // the go statement; zero if it was there before
	Birth  int    // the step
	Spans  []Span
	Marks  []Mark
	End    End
	Last   Spot   // where it waits or has panicked, if it has not ended
	Holds  []Spot // locks that it took on its way there, in the same function, and has kept
}

// Where somebody is named by the number of a lane, Nobody stands for a timer or
// the runtime, and Outside for the test and its helpers.
const (
	Nobody  = 0
	Outside = -1
)

// Spot is a line of the koan's.
type Spot struct {
	Line   int
	InTest bool   // the line is one of the test's
	What   string // what is waited for, as the line calls it: "from.mu", "orders", "stamp"
}

// State is what a goroutine does.
type State int

// The states.
const (
	Ready   State = iota // it could run, and no processor does it
	Running              // on a processor
	Waiting              // for somebody else
)

// Span is a part of a lane: from one step to another.
type Span struct {
	State       State
	From, To    int           // the steps; To is not a part of it
	Start, Stop time.Duration // since the test began
	Proc        int           // which processor, while Running

	Why    Reason // why it waits
	Spot          // where
	By     int    // the lane that woke it, Outside or Nobody
	Woken  bool   // the wait has ended
	ByLine int    // the line of the learner's file where the waker was
}

// Reason is why a goroutine waits.
type Reason int

// The reasons.
const (
	housekeeping Reason = iota - 1 // the garbage collector's
	Unknown
	Send     // to a channel
	Receive  // from a channel
	Select   // for one of several
	Forever  // select without cases, or a nil channel
	Lock     // a mutex
	ReadLock // an RWMutex, to read
	Group    // a WaitGroup
	Cond     // a condition variable
	Once     // somebody else's Once
	Sleep    // a timer
	Call     // in a function of the test's that the learner's code has called
	Watch    // in the test itself
)

// Mark is something that the run's output tells about a lane.
type Mark struct {
	Kind MarkKind
	Spot
	Some bool // of this lane or of another that was born in the same line
}

// MarkKind is the kind of a mark.
type MarkKind int

// The marks.
const (
	Reads MarkKind = iota // one side of a race
	Writes
	Panics
)

// End is what became of a goroutine.
type End int

// The ends.
const (
	Ended    End = iota // its function returned
	Left                // it waits, and the test is over
	Alive               // it could still run
	Panicked            // and took the program with it
)
