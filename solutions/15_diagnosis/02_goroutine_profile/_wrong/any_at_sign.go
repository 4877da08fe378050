//koan:verdict wrong
// A label may contain anything, even what looks like the beginning of a record.

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
			if count, _, found := strings.Cut(line, " @ "); found {
				n, _ = strconv.Atoi(count)
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
