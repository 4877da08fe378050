package explain

import (
	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/verdict"
)

// words is everything that this package says, in one language. The compiler
// checks the names; a test checks that nothing is empty, and that both
// languages have the same keys.
type words struct {
	titles map[verdict.Word]string

	// The sentence: a promise, and what happened instead. The second half goes
	// on from "…; but", or stands alone.
	broken     func(promise, happened string) string
	happened   map[verdict.Word]string
	runs       map[verdict.Code]string // what is wrong with a run as a whole
	panics     map[verdict.Code]string
	otherPanic func(text string) string
	deadlock   func(n int) string // n goroutines
	leak       func(n int) string
	atOnce     func(n int) string
	testNeeds  string

	// What it means, two lines of at most 76 columns.
	means    map[verdict.Word][]string
	restless []string

	// Facts.
	measures      map[verdict.Code]func(what, want, got string) string
	theResult     string
	compiler      map[verdict.Code]func(what, want, got string) string
	line          func(n int, said string) string
	goSays        func(text string) string
	seenAt        func(file string, line int) string
	atLine        func(n int) string
	inTest        func(line int) string
	states        map[string]func(where string) string // what a goroutine does there
	otherState    func(state, where string) string
	forOthers     func(where string) string
	insideTheTest func(where string) string
	waits         func(who, does string, more int) string

	// Marks beside a line.
	deed        map[verdict.Code]string // "reads", by what a line does or by its role
	deeds       func(list string, inside bool) string
	people      func(names []string, more int) string
	start       func(people string, many bool) string
	came        func(people string, many bool) string
	wait        func(people string, many bool) string
	sleeps      func(people string, many bool) string
	busy        func(people string, many bool) string
	inside      func(people string, many bool) string
	company     func(who string) string
	counted     string
	looks       string
	panicsHere  string
	startedHere string
	here        string
	promises    string
	belongs     string
	cameHere    string
	deferred    string
	related     map[verdict.Code]string

	// What to do next.
	next     string
	edit     func(spot, check, hint string) string
	nextKoan func(command string) string
	putBack  func(command string) string
	notYours func(command string) string
}

func wordsFor(l course.Language) words {
	if l == course.Portuguese {
		return portuguese()
	}
	return english()
}
