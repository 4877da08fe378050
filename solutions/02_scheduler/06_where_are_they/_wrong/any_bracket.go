//koan:verdict wrong
// Brackets are in stacks, too: there they belong to generic functions.

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
		if !strings.Contains(line, "[") {
			continue
		}
		state := line[strings.Index(line, "[")+1 : strings.Index(line, "]")]
		state, _, _ = strings.Cut(state, ",")
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
