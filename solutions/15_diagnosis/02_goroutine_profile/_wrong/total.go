//koan:verdict wrong
// The total belongs to all places together.

package goroutineprofile

import (
	"fmt"
	"strings"
)

func Places(profile string) map[string]int {
	places := map[string]int{}
	total := 0
	fmt.Sscanf(profile, "goroutine profile: total %d", &total)
	for record := range strings.SplitSeq(profile, "\n\n") {
		for line := range strings.SplitSeq(record, "\n") {
			if !strings.HasPrefix(line, "#\t") {
				continue
			}
			function := strings.Fields(line)[2]
			function, _, _ = strings.Cut(function, "+")
			places[function] = total
			break
		}
	}
	return places
}
