//koan:verdict wrong
// The two sums are right again, the states are still mixed up with remarks.

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
		census.ByState[state]++
		switch first, _, _ := strings.Cut(state, ","); first {
		case "running", "runnable":
			census.Ready++
		default:
			census.Waiting++
		}
	}
	return census
}
