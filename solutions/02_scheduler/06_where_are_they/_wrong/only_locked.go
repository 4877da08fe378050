//koan:verdict wrong
// The other remark. A list of remarks is never complete.

package wherearethey

import "strings"

// A Census says how many goroutines there are.
type Census struct {
	Ready   int
	Waiting int
	ByState map[string]int
}

func Take(dump string) Census {
	census := Census{ByState: map[string]int{}}
	for line := range strings.SplitSeq(dump, "\n") {
		if !strings.HasPrefix(line, "goroutine ") {
			continue
		}
		state := line[strings.Index(line, "[")+1 : strings.Index(line, "]")]
		state = strings.TrimSuffix(state, ", locked to thread")
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
