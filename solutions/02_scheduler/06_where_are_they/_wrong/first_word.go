//koan:verdict wrong
// A state may have several words: who waits in "chan receive" isn't in "chan".

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
		state, _, _ = strings.Cut(strings.TrimSuffix(state, ","), " ")
		state = strings.TrimSuffix(state, ",")
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
