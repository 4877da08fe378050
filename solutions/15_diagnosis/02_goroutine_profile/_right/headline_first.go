// Package goroutineprofile is about finding the places where many wait.
package goroutineprofile

import (
	"strconv"
	"strings"
)

// Places takes the headline away, so that each record begins with its number.
func Places(profile string) map[string]int {
	places := map[string]int{}
	_, records, _ := strings.Cut(profile, "\n")
	for record := range strings.SplitSeq(records, "\n\n") {
		lines := strings.Split(record, "\n")
		count, _, _ := strings.Cut(lines[0], " ")
		n, _ := strconv.Atoi(count)
		for _, line := range lines[1:] {
			if strings.HasPrefix(line, "#\t") {
				function := strings.Fields(line)[2]
				places[function[:strings.LastIndex(function, "+")]] += n
				break
			}
		}
	}
	return places
}
