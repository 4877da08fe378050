// Package wherearethey is about finding out what all the goroutines do.
package wherearethey

import "strings"

// A Census says how many goroutines there are.
type Census struct {
	Ready   int            // those that run, or would if a processor were free
	Waiting int            // all others
	ByState map[string]int // how many are in each state
}

// Take counts the goroutines in a dump: the text that runtime.Stack(buf, true)
// writes. There a goroutine begins with a line like
//
//	goroutine 7 [sync.Mutex.Lock]:
//
// with its state in brackets, and its stack follows. After the state there may
// be remarks of all kinds, which don't change it; for instance:
//
//	goroutine 8 [select, 3 minutes]:
//	goroutine 9 [chan receive, 12 minutes, locked to thread]:
func Take(dump string) Census {
	census := Census{ByState: map[string]int{}}
	for line := range strings.SplitSeq(dump, "\n") {
		if !strings.HasPrefix(line, "goroutine ") {
			continue
		}
		state := line[strings.Index(line, "[")+1 : strings.Index(line, "]")]
		census.ByState[state]++
		switch state {
		case "running", "runnable":
			census.Ready++
		default:
			census.Waiting++
		}
	}
	return census
}
