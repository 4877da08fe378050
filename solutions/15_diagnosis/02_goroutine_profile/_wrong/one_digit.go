//koan:verdict wrong
// A number may have more than one digit.

package goroutineprofile

import "strings"

func Places(profile string) map[string]int {
	places := map[string]int{}
	for record := range strings.SplitSeq(profile, "\n\n") {
		n := 0
		for line := range strings.SplitSeq(record, "\n") {
			if strings.Contains(line, " @ ") && n == 0 {
				n = int(line[0] - '0')
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
