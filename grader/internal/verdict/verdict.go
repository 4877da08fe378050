// Package verdict turns what a koan's test binary left behind into a Verdict:
// one word, and the findings that prove it.
package verdict

import "time"

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
}

// Test is one test of the koan.
type Test struct {
	Name   string `json:"name"`
	Status string `json:"status"` // pass, fail, or missing: it never ran
	MS     int64  `json:"ms"`
}

// Finding is one piece of the proof: a line of the learner's, and what
// happened there. The first finding is the one to look at first.
type Finding struct {
	Kind Word   `json:"kind"`
	Test string `json:"test,omitempty"` // the test that found it

	File string `json:"file,omitempty"` // below the course root, with slashes
	Line int    `json:"line,omitempty"`

	// Role is what the line does in the proof: "write", "read" (the two sides
	// of a race), "waits" (a goroutine is stuck there), "starts" (it was
	// started there), "calls" (the line that called back into the test),
	// "panics", "error" (of the compiler), "declares" (the function whose
	// promise is broken), "asserts" (the line of the test).
	Role string `json:"role"`

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
