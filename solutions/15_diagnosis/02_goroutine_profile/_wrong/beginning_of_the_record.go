//koan:verdict wrong
// The first record begins with the headline, not with its number: there, where
// most goroutines are, nobody is counted.

package goroutineprofile

import (
	"strconv"
	"strings"
)

func Places(profile string) map[string]int {
	places := map[string]int{}
	for record := range strings.SplitSeq(profile, "\n\n") {
		count, _, _ := strings.Cut(record, " ")
		n, _ := strconv.Atoi(count)
		for line := range strings.SplitSeq(record, "\n") {
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
