// Package goroutineprofile is about finding the places where many wait.
package goroutineprofile

import (
	"fmt"
	"strings"
)

// Places keeps the last number in mind until the stack line that it belongs to.
func Places(profile string) map[string]int {
	places := map[string]int{}
	n := 0
	for line := range strings.SplitSeq(profile, "\n") {
		if !strings.HasPrefix(line, "#") {
			fmt.Sscanf(line, "%d @", &n)
			continue
		}
		if n > 0 && strings.HasPrefix(line, "#\t") {
			function, _, _ := strings.Cut(strings.Fields(line)[2], "+")
			places[function] += n
			n = 0
		}
	}
	return places
}
