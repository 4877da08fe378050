// Package wherearethey is about finding out what all the goroutines do.
package wherearethey

import "strings"

// A Census says how many goroutines there are.
type Census struct {
	Ready   int            // those that run, or would if a processor were free
	Waiting int            // all others
	ByState map[string]int // how many are in each state
}

// Take counts the goroutines in a dump; a state ends at a comma or a bracket.
func Take(dump string) Census {
	census := Census{ByState: map[string]int{}}
	for line := range strings.SplitSeq(dump, "\n") {
		if !strings.HasPrefix(line, "goroutine ") {
			continue
		}
		state := line[strings.Index(line, "[")+1:]
		state = state[:strings.IndexAny(state, ",]")]
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
