//koan:verdict wrong
// Who has come through a function isn't there any more.

package goroutineprofile

import (
	"strconv"
	"strings"
)

func Places(profile string) map[string]int {
	places := map[string]int{}
	for record := range strings.SplitSeq(profile, "\n\n") {
		n := 0
		for line := range strings.SplitSeq(record, "\n") {
			if count, _, found := strings.Cut(line, " @ "); found && n == 0 {
				n, _ = strconv.Atoi(count)
			}
			if !strings.HasPrefix(line, "#\t") {
				continue
			}
			function := strings.Fields(line)[2]
			function, _, _ = strings.Cut(function, "+")
			places[function] += n
		}
	}
	return places
}
