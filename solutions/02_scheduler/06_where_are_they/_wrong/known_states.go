//koan:verdict wrong
// A list of states, taken from the examples at hand, is never complete.

package wherearethey

import "strings"

type Census struct {
	Ready   int            // those that run, or would if a processor were free
	Waiting int            // all others
	ByState map[string]int // how many are in each state
}

func Take(dump string) Census {
	census := Census{ByState: map[string]int{}}
	for line := range strings.SplitSeq(dump, "\n") {
		if !strings.HasPrefix(line, "goroutine ") {
			continue
		}
		state := ""
		for _, known := range []string{"running", "runnable", "chan receive (nil chan)", "select (no cases)", "chan receive", "select", "sync.Mutex.Lock"} {
			if strings.Contains(line, "["+known) {
				state = known
				break
			}
		}
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
