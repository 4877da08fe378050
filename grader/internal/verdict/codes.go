package verdict

// Code is what a finding is about. Every code has words in every language, see
// package explain.
type Code string

// What a line does, where its role alone doesn't say it.
const (
	// InCallback: what happened, happened inside a function of the test that
	// this line of the learner's called.
	InCallback Code = "in_callback"

	Closes Code = "closes" // a channel; to the race detector that is a write
	Sends  Code = "sends"  // on a channel, against a close: a read
	Adds   Code = "adds"   // to a WaitGroup, against a Wait: a read
	Awaits Code = "awaits" // a WaitGroup, against an Add: a write

	TakesLock    Code = "takes_lock"    // that somebody waits for
	BuildsHolder Code = "builds_holder" // a value with a channel in it is built
	CountsOff    Code = "counts_off"    // Done on a WaitGroup that somebody waits for
	WakesUp      Code = "wakes_up"      // Signal or Broadcast on a Cond
)

// OfLine reports whether a code is about a line, and not about what a test or
// the run as a whole has shown.
func (c Code) OfLine() bool {
	switch c {
	case InCallback, Closes, Sends, Adds, Awaits, TakesLock, CountsOff, WakesUp:
		return true
	}
	return false
}

// What a test measured. What names it, Want and Got are the two values; an
// empty What stands for "the result".
const (
	Measured   Code = "measured"    // another value than promised
	Elements   Code = "elements"    // Want: what is missing; Got: what is too much
	Length     Code = "length"      // a number of items
	NotTrue    Code = "not_true"    // What should hold
	NotFalse   Code = "not_false"   // What should not hold
	Failure    Code = "failure"     // an error that should not be; Got is its text
	NoFailure  Code = "no_failure"  // an error was promised, and none came
	OtherError Code = "other_error" // Want is the error that was promised
	NotNil     Code = "not_nil"     // there should be nothing
	IsNil      Code = "is_nil"      // there should be something
	Lacks      Code = "lacks"       // Want is not in Got
	Contains   Code = "contains"    // Want should not be in Got
	NotEmpty   Code = "not_empty"
	IsEmpty    Code = "is_empty"
	TooMuch    Code = "too_much"   // Got is more than Want, the most
	TooLittle  Code = "too_little" // Got is less than Want, the least
	NoPanic    Code = "no_panic"   // a panic was promised
	SaidSo     Code = "said_so"    // the test put it in its own words: Text
)

// How goroutines were found, where a number is all there is to say.
const (
	AtOnce   Code = "at_once"  // only Got are at work at once
	Stuck    Code = "stuck"    // Got goroutines can never go on
	Left     Code = "left"     // Got goroutines are left behind
	Restless Code = "restless" // it spins or polls instead of waiting
)

// What Go itself sees of a race, when it sees it before the race detector.
const ConcurrentMap Code = "concurrent_map"

// What a panic was about.
const (
	NegativeCounter Code = "negative_counter" // of a sync.WaitGroup
	CloseOfClosed   Code = "close_of_closed"  // a channel closed twice
	SendOnClosed    Code = "send_on_closed"   // a send on a closed channel
	CloseOfNil      Code = "close_of_nil"     // a channel that was never made
	UnlockUnlocked  Code = "unlock_unlocked"  // a lock that nobody holds
	NilPointer      Code = "nil_pointer"      // nil dereference
	NilMap          Code = "nil_map"          // write to a map that was never made
	OutOfRange      Code = "out_of_range"     // an index or a slice bound
	StackOverflow   Code = "stack_overflow"   // a function that calls itself for ever
	GroupReused     Code = "group_reused"     // a WaitGroup used again too soon
	Goexit          Code = "goexit"           // runtime.Goexit in the test's goroutine
	OtherPanic      Code = "other_panic"      // Text is what it said
)

// What is wrong with a run as a whole.
const (
	NoRecord     Code = "no_record"     // the tests did not run to the end
	TestsMissing Code = "tests_missing" // some did not run; Got names them
	ExitStatus   Code = "exit_status"   // Got is the exit code of a run whose tests passed
	Unexplained  Code = "unexplained"   // a test failed and nothing says why
)

// What a compiler's error is about. What is the name it is about.
const (
	Compiler       Code = "compiler"        // Text is the compiler's own
	Syntax         Code = "syntax"          // Text is the compiler's own
	UnusedVariable Code = "unused_variable" // What is declared and not used
	UnusedImport   Code = "unused_import"   // What is imported and not used
	Undefined      Code = "undefined"       // What is not declared
	MissingReturn  Code = "missing_return"
	MissingFunc    Code = "missing_func"    // the test calls it; Want is its signature
	ChangedFunc    Code = "changed_func"    // Want and Got are signatures
	MissingType    Code = "missing_type"    // Want is its declaration
	ChangedType    Code = "changed_type"    // a field or method set that the test relies on
	MissingName    Code = "missing_name"    // a constant or variable
	ChangedPackage Code = "changed_package" // Want and Got are package names
)
