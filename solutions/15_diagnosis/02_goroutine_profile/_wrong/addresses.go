//koan:verdict wrong
// What stands behind the @ is the way to the place, one address for each call,
// and not one for each goroutine.

package goroutineprofile

import "strings"

func Places(profile string) map[string]int {
	places := map[string]int{}
	for record := range strings.SplitSeq(profile, "\n\n") {
		n := 0
		for line := range strings.SplitSeq(record, "\n") {
			if _, stack, found := strings.Cut(line, " @ "); found && n == 0 {
				n = len(strings.Fields(stack))
			}
			if !strings.HasPrefix(line, "#\t") {
				continue
			}
			function := strings.Fields(line)[2]
			function, _, _ = strings.Cut(function, "+")
			places[function] += n
			break
		}
	}
	return places
}
