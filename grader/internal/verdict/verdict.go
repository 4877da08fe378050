// Package verdict turns what a koan's test binary left behind into a Verdict:
// one word, and the findings that prove it.
package verdict

import (
	"time"

	"goroutinekoans/grader/internal/timeline"
)

// Schema is the version of the JSON record that a Verdict is written as.
const Schema = 1

// Word is the one word of a verdict.
type Word string

// The words, in the order in which they decide when several hold.
const (
	Pass         Word = "pass"
	Rejected     Word = "rejected"      // the static check refused the file
	CompileError Word = "compile_error" // the koan or its test doesn't compile
	TimeLimit    Word = "time_limit"
	MemoryLimit  Word = "memory_limit"
	OutputLimit  Word = "output_limit"
	Race         Word = "race"
	Deadlock     Word = "deadlock"
	Leak         Word = "leak"
	Serial       Word = "serial" // no longer concurrent
	Panic        Word = "panic"
	Wrong        Word = "wrong" // another promise of the koan is broken

	NotAttempted  Word = "not_attempted" // the file is the stub as shipped
	Missing       Word = "missing"       // the file is gone
	InternalError Word = "internal_error"
)

// Verdict is the JSON record of one koan (DESIGN: one object a line).
type Verdict struct {
	Schema   int       `json:"schema"`
	Koan     string    `json:"koan"`
	Word     Word      `json:"verdict"`
	Message  string    `json:"message"`
	Tests    []Test    `json:"tests"`
	Findings []Finding `json:"findings"`
	MS       int64     `json:"ms"`
	Cached   bool      `json:"cached"`
	Go       string    `json:"go"`

	// Raw is what the toolchain and the test printed, for check --raw.
	Raw string `json:"-"`

	// Lanes is a recording of the fault, for the card; nil if there is none.
	Lanes *timeline.Timeline `json:"-"`
}

// Test is one test of the koan.
type Test struct {
	Name   string `json:"name"`
	Status string `json:"status"` // pass, fail, or missing: no record of it
	MS     int64  `json:"ms"`
}

// Finding is one piece of the proof: a line of the learner's, and what
// happened there. The first finding is the one to look at first.
type Finding struct {
	Kind Word   `json:"kind"`
	Test string `json:"test,omitempty"` // the test that found it

	File string `json:"file,omitempty"` // below the course root, with slashes
	Line int    `json:"line,omitempty"`

	// Role is what the line does in the proof.
	Role Role `json:"role"`

	// Code says what the finding is about, for whoever words it in another
	// language; the values are in the fields below.
	Code Code `json:"code,omitempty"`

	// Goroutine names who it was: "A", "B", … in the order of appearance.
	Goroutine string `json:"goroutine,omitempty"`

	State string `json:"state,omitempty"` // what it waits for: "chan receive"
	Count int    `json:"count,omitempty"` // how many goroutines are like it

	// What was measured, in the words of the test, and the two values.
	What string `json:"what,omitempty"`
	Want string `json:"want,omitempty"`
	Got  string `json:"got,omitempty"`

	Text string `json:"text,omitempty"` // the source line, or the message
}

// Role is what a line does in a proof.
type Role string

// The roles.
const (
	Write    Role = "write" // the two sides of a race
	Read     Role = "read"
	Waits    Role = "waits"    // a goroutine is stuck there
	Starts   Role = "starts"   // a goroutine was started there
	Calls    Role = "calls"    // called back into the test
	Through  Role = "through"  // a goroutine that is stuck, or panics, came through it
	Related  Role = "related"  // another line about what somebody waits for
	Panics   Role = "panics"   // a panic went through it
	Error    Role = "error"    // the compiler, or the static check, objects
	Declares Role = "declares" // the function whose promise is broken
	Asserts  Role = "asserts"  // the line of the test that saw it
	Says     Role = "says"     // no line at all: a fact about the whole run
)

// Sources is the text that the lines of a verdict are of.
type Sources struct {
	Koan []byte // the file that was judged as the learner's
	Test []byte // the koan's test, as shipped
	Stub []byte // the learner's file as shipped; only OfErrors needs it
}

// Outcome is what running a koan's tests left behind. The run package makes
// it; a recorded stream makes one for tests.
type Outcome struct {
	Output   []byte        // stdout and stderr as they came; the middle cut out if long
	ExitCode int           // -1 if killed
	Limit    Word          // TimeLimit, MemoryLimit or OutputLimit if one was hit, else ""
	Record   []Test        // the binary's own record; nil if it left none
	Wall     time.Duration // of the process
	Err      error         // the machine's trouble: the process could not be run
}
