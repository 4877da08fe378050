//koan:verdict wrong
// Takes away all the remarks that are known here. There are more.

package wherearethey

import (
	"regexp"
	"strings"
)

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
		state := line[strings.Index(line, "[")+1 : strings.Index(line, "]")]
		state = strings.TrimSuffix(state, ", locked to thread")
		state = regexp.MustCompile(`, [0-9]+ minutes$`).ReplaceAllString(state, "")
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
