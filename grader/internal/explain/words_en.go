package explain

import (
	"fmt"
	"strings"

	"goroutinekoans/grader/internal/static"
	"goroutinekoans/grader/internal/verdict"
)

func english() words {
	waits := func(why string) func(string) string {
		return func(where string) string { return "waits " + where + " " + why }
	}
	number := func(one, many string) func(int) string {
		return func(n int) string {
			if n == 1 {
				return one
			}
			return fmt.Sprintf(many, n)
		}
	}
	// does puts a verb into the singular or the plural.
	does := func(one, many, where string) func(string, bool) string {
		return func(people string, several bool) string {
			if several {
				return people + " " + many + " " + where
			}
			return people + " " + one + " " + where
		}
	}
	keepsRunning := func(where string) string { return "keeps running " + where }
	return words{
		titles: map[verdict.Word]string{
			verdict.Pass: "PASSED", verdict.Race: "DATA RACE", verdict.Deadlock: "DEADLOCK",
			verdict.Leak: "GOROUTINE LEAK", verdict.Serial: "NOT CONCURRENT", verdict.Panic: "PANIC",
			verdict.Wrong: "BROKEN PROMISE", verdict.CompileError: "DOES NOT COMPILE",
			verdict.Rejected: "NOT ALLOWED", verdict.TimeLimit: "TIME LIMIT",
			verdict.MemoryLimit: "MEMORY LIMIT", verdict.OutputLimit: "OUTPUT LIMIT",
			verdict.NotAttempted: "NOT BEGUN", verdict.Missing: "FILE MISSING",
			verdict.InternalError: "GRADER TROUBLE",
		},

		broken: func(promise, happened string) string {
			return fmt.Sprintf("Promised: %s; but %s.", promise, happened)
		},
		happened: map[verdict.Word]string{
			verdict.Pass:          "every promise of the koan is kept",
			verdict.Race:          "two goroutines use the same memory, and nothing orders them",
			verdict.Deadlock:      "goroutines wait for ever",
			verdict.Leak:          "goroutines are left behind",
			verdict.Serial:        "what should happen at the same time happens in turn",
			verdict.Panic:         "the program panics",
			verdict.Wrong:         "the test sees something else",
			verdict.CompileError:  "Go can't compile the file yet",
			verdict.Rejected:      "the file uses something that the koans don't allow",
			verdict.TimeLimit:     "the tests did not come to an end",
			verdict.MemoryLimit:   "the tests used too much memory",
			verdict.OutputLimit:   "the tests printed too much",
			verdict.NotAttempted:  "the file is still as it was shipped",
			verdict.Missing:       "the koan's file is gone",
			verdict.InternalError: "the grader could not judge the koan",
		},
		runs: map[verdict.Code]string{
			verdict.ConcurrentMap: "two goroutines use the same map at the same time",
			verdict.Restless:      "a goroutine is busy all the time that it waits",
			verdict.NoRecord:      "the tests did not run to the end",
			verdict.TestsMissing:  "not all of the tests did run",
			verdict.ExitStatus:    "the program did not end as it should",
			verdict.Unexplained:   "the test failed without saying why",
		},
		panics: map[verdict.Code]string{
			verdict.NegativeCounter: "a WaitGroup is told Done more often than Add",
			verdict.CloseOfClosed:   "a channel is closed that was closed before",
			verdict.SendOnClosed:    "something is sent on a channel that is closed",
			verdict.CloseOfNil:      "a channel is closed that was never made",
			verdict.UnlockUnlocked:  "a lock is unlocked that nobody has locked",
			verdict.NilPointer:      "something is used through a nil pointer",
			verdict.NilMap:          "something is put into a map that was never made",
			verdict.OutOfRange:      "an index is out of range",
			verdict.StackOverflow:   "a function calls itself without end",
			verdict.GroupReused:     "a WaitGroup is used again before its last Wait is over",
			verdict.Goexit:          "the goroutine of the test is ended in its middle",
		},
		otherPanic: func(text string) string {
			if text == "" {
				return "the program panics"
			}
			return "the program panics: " + text
		},
		deadlock:  number("a goroutine waits for ever", "%d goroutines wait for ever"),
		leak:      number("the work is over and a goroutine is still there", "the work is over and %d goroutines are still there"),
		atOnce:    number("only one is at work, the others never come", "only %d are at work at once, the others never come"),
		testNeeds: "the test needs something that the file does not declare like this",

		means: map[verdict.Word][]string{
			verdict.Pass: {"The tests have tried the orders of events that break the usual mistakes."},
			verdict.Race: {
				"At least one of the two writes, so the other may see half of it or undo it.",
				"That is not bad luck: as long as nothing orders them, no result is right.",
			},
			verdict.Deadlock: {
				"Only another goroutine could end the wait, and there is none left that will.",
				"Waiting longer, or sleeping before, would change nothing.",
			},
			verdict.Leak: {
				"Nobody waits for it any more, and nothing will end it. It keeps its memory,",
				"and all that it refers to, for as long as the program runs.",
			},
			verdict.Serial: {
				"The result may be right, but everybody waits for the one before. Look for",
				"what makes them take turns: a lock, a wait, a call that should be a go.",
			},
			verdict.Panic: {
				"A panic that its own goroutine doesn't recover ends the whole program.",
				"The line shows where it came up; the cause may be some lines before.",
			},
			verdict.Wrong: {
				"Nothing crashed and nothing hangs: the code does something else than it",
				"promises. The test doesn't hope for luck, it sees this in every run.",
			},
			verdict.CompileError: {"The tests run as soon as the file compiles: begin with the first line named."},
			verdict.Rejected: {
				"Koans are solved with Go's own means of concurrency. The same rules hold at",
				"home and in class.",
			},
			verdict.TimeLimit: {
				"The grader has ended the run. Something goes round in circles, or waits",
				"where no test can see it.",
			},
			verdict.MemoryLimit: {
				"The grader has ended the run. Look for what grows without end: goroutines,",
				"a slice, a function that calls itself.",
			},
			verdict.OutputLimit:   {"The grader has ended the run. Look for what prints without end."},
			verdict.NotAttempted:  {"A koan is broken as shipped: that is where you come in."},
			verdict.Missing:       {"Without the file there is nothing to judge. The shipped one can be had again."},
			verdict.InternalError: {"This is not your code's fault, and it costs nothing."},
		},
		restless: []string{
			"Who waits in a loop burns a processor, and takes it from those who have work.",
			"A goroutine that waits should be blocked: then it costs nothing.",
		},

		measures: map[verdict.Code]func(what, want, got string) string{
			verdict.Measured: func(what, want, got string) string {
				if want == "" {
					return fmt.Sprintf("%s: seen %s", what, got)
				}
				return fmt.Sprintf("%s: promised %s, seen %s", what, want, got)
			},
			verdict.Elements: func(what, want, got string) string {
				switch {
				case want == "":
					return fmt.Sprintf("%s: too much is %s", what, got)
				case got == "":
					return fmt.Sprintf("%s: missing is %s", what, want)
				}
				return fmt.Sprintf("%s: missing is %s; too much is %s", what, want, got)
			},
			verdict.Length:   func(what, want, got string) string { return fmt.Sprintf("%s: promised %s, seen %s", what, want, got) },
			verdict.NotTrue:  func(what, _, _ string) string { return what + ": promised, and not so" },
			verdict.NotFalse: func(what, _, _ string) string { return what + ": promised not to be, and yet so" },
			verdict.Failure:  func(what, _, got string) string { return fmt.Sprintf("%s: an error came: %s", what, got) },
			verdict.NoFailure: func(what, want, _ string) string {
				if want == "" {
					return what + ": an error is promised, and none came"
				}
				return fmt.Sprintf("%s: the error %q is promised, and none came", what, want)
			},
			verdict.OtherError: func(what, want, got string) string {
				return fmt.Sprintf("%s: promised the error %s, seen %s", what, want, got)
			},
			verdict.NotNil:    func(what, _, got string) string { return fmt.Sprintf("%s: promised nothing, seen %s", what, got) },
			verdict.IsNil:     func(what, _, _ string) string { return what + ": seen nil" },
			verdict.Lacks:     func(what, want, got string) string { return fmt.Sprintf("%s: %s is not in %s", what, want, got) },
			verdict.Contains:  func(what, want, got string) string { return fmt.Sprintf("%s: %s is in %s", what, want, got) },
			verdict.NotEmpty:  func(what, _, got string) string { return fmt.Sprintf("%s: promised none, seen %s", what, got) },
			verdict.IsEmpty:   func(what, _, _ string) string { return what + ": there is none" },
			verdict.TooMuch:   func(what, want, got string) string { return fmt.Sprintf("%s: at most %s, seen %s", what, want, got) },
			verdict.TooLittle: func(what, want, got string) string { return fmt.Sprintf("%s: at least %s, seen %s", what, want, got) },
			verdict.NoPanic:   func(what, _, _ string) string { return what + ": a panic is promised, and none came" },
			verdict.NoRecord: func(_, _, got string) string {
				return "the process ended with exit code " + got + " before its tests did"
			},
			verdict.TestsMissing: func(_, _, got string) string { return "not run: " + got },
			verdict.ExitStatus: func(_, _, got string) string {
				return "the tests passed, and yet the process ended with exit code " + got
			},
		},
		theResult: "the result",
		compiler: map[verdict.Code]func(what, want, got string) string{
			verdict.UnusedVariable: func(what, _, _ string) string { return what + " is declared and not used" },
			verdict.UnusedImport:   func(what, _, _ string) string { return fmt.Sprintf("%q is imported and not used", what) },
			verdict.Undefined:      func(what, _, _ string) string { return what + " is not declared" },
			verdict.MissingReturn:  func(_, _, _ string) string { return "the function ends without a return" },
			verdict.Syntax:         func(what, _, _ string) string { return "this is not Go yet: " + what },
			verdict.MissingFunc: func(what, want, _ string) string {
				return fmt.Sprintf("func %s is missing: the test calls %s", what, want)
			},
			verdict.MissingType:    func(what, _, _ string) string { return fmt.Sprintf("type %s is missing: the test uses it", what) },
			verdict.MissingName:    func(what, want, _ string) string { return fmt.Sprintf("%s is missing: the test uses %s", what, want) },
			verdict.ChangedFunc:    func(_, want, got string) string { return fmt.Sprintf("the test calls %s; here it is %s", want, got) },
			verdict.ChangedType:    func(what, _, _ string) string { return fmt.Sprintf("%s is not as the test uses it", what) },
			verdict.ChangedPackage: func(_, want, got string) string { return fmt.Sprintf("the package is called %s, not %s", want, got) },

			verdict.Code(static.TooBig):      func(what, _, _ string) string { return "the file is too big: " + what + " bytes" },
			verdict.Code(static.NotText):     func(_, _, _ string) string { return "the file is not plain text" },
			verdict.Code(static.Import):      func(what, _, _ string) string { return fmt.Sprintf("import %q is not allowed in this koan", what) },
			verdict.Code(static.Cgo):         func(_, _, _ string) string { return `import "C" is not allowed` },
			verdict.Code(static.DotImport):   func(what, _, _ string) string { return fmt.Sprintf("import . %q is not allowed", what) },
			verdict.Code(static.BlankImport): func(what, _, _ string) string { return fmt.Sprintf("import _ %q is not allowed", what) },
			verdict.Code(static.Directive):   func(what, _, _ string) string { return "the comment " + what + " changes how Go builds: not allowed" },
			verdict.Code(static.Constraint):  func(what, _, _ string) string { return "the comment " + what + " changes how Go builds: not allowed" },
			verdict.Code(static.Predeclared): func(what, _, _ string) string { return "a declaration of " + what + " hides Go's own" },
			verdict.Code(static.Init):        func(_, _, _ string) string { return "func init is not allowed" },
			verdict.Code(static.NoBody):      func(what, _, _ string) string { return "func " + what + " has no body" },
			verdict.Code(static.Foreign): func(what, _, _ string) string {
				return what + " is another package's, and not yours to set"
			},
			verdict.Code(static.Runtime):      func(what, _, _ string) string { return what + " is not allowed" },
			verdict.Code(static.WrongPackage): func(what, _, _ string) string { return "the package is called " + what },
		},
		line:   func(n int, said string) string { return fmt.Sprintf("line %d: %s", n, said) },
		goSays: func(text string) string { return "Go's own words: " + text },
		seenAt: func(file string, line int) string {
			return fmt.Sprintf("the test sees it in line %d of %s", line, file)
		},
		atLine: func(n int) string { return fmt.Sprintf("at line %d", n) },
		inTest: func(n int) string { return fmt.Sprintf("in the test, at line %d,", n) },
		states: map[string]func(string) string{
			"chan receive":            waits("to receive from a channel"),
			"chan send":               waits("to send on a channel"),
			"chan receive (nil chan)": waits("to receive from a nil channel"),
			"chan send (nil chan)":    waits("to send on a nil channel"),
			"select":                  waits("in a select"),
			"select (no cases)":       waits("in a select without cases"),
			"sync.Mutex.Lock":         waits("for a lock"),
			"sync.RWMutex.Lock":       waits("for a write lock"),
			"sync.RWMutex.RLock":      waits("for a read lock"),
			"sync.WaitGroup.Wait":     waits("for a WaitGroup to come down to zero"),
			"sync.Cond.Wait":          waits("to be woken by a Cond"),
			"semacquire":              waits("for a lock"),
			"coroutine":               waits("for an iterator"),
			"sleep":                   func(where string) string { return "sleeps " + where },
			"IO wait":                 waits("for the network"),
			"syscall":                 waits("for the operating system"),
			"running":                 keepsRunning,
			"runnable":                keepsRunning,
		},
		otherState:    func(state, where string) string { return fmt.Sprintf("waits %s (%s)", where, state) },
		forOthers:     waits("for others to come"),
		insideTheTest: func(where string) string { return "waits " + where + " inside a function of the test" },
		waits: func(who, does string, more int) string {
			if more > 0 {
				return fmt.Sprintf("goroutine %s %s (%d more like it)", who, does, more)
			}
			return fmt.Sprintf("goroutine %s %s", who, does)
		},

		deed: map[verdict.Code]string{
			verdict.Code(verdict.Read): "reads", verdict.Code(verdict.Write): "writes",
			verdict.Closes: "closes", verdict.Sends: "sends", verdict.Adds: "adds", verdict.Awaits: "waits",
		},
		deeds: func(list string, inside bool) string {
			if inside {
				return list + " inside this call"
			}
			return list + " here"
		},
		people: func(names []string, more int) string {
			if more > 0 {
				return fmt.Sprintf("%s and %d more", strings.Join(names, ", "), more)
			}
			return listed(names, "and")
		},
		start:       does("starts", "start", "here"),
		came:        does("came", "came", "through here"),
		wait:        does("waits", "wait", "here"),
		sleeps:      does("sleeps", "sleep", "here"),
		busy:        does("never rests", "never rest", "here"),
		inside:      does("waits", "wait", "inside this call"),
		company:     func(who string) string { return who + " waits for the others in here" },
		counted:     "the test counts in here",
		looks:       "the test looks from in here",
		panicsHere:  "it panics here",
		startedHere: "its goroutine starts here",
		here:        "here",
		promises:    "this makes the promise",
		belongs:     "this is part of it",
		cameHere:    "it came through here",
		deferred:    "in a deferred call",
		related: map[verdict.Code]string{
			verdict.BuildsHolder: "what has the channel is built here",
			verdict.TakesLock:    "the lock is taken here", verdict.CountsOff: "this counts the WaitGroup down", verdict.WakesUp: "this wakes who waits",
		},

		next: "next:",
		edit: func(spot, check, hint string) string {
			return fmt.Sprintf("edit %s, then %s · stuck? %s", spot, check, hint)
		},
		nextKoan: func(command string) string { return command + " shows the next koan" },
		putBack:  func(command string) string { return command + " brings the shipped file back" },
		notYours: func(command string) string { return command + " says what is missing" },
	}
}

// listed writes names as a list: "A", "A and B", "A, B and C".
func listed(names []string, and string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " " + and + " " + names[last]
}
