// Package blockprofile is about finding out where time was lost by waiting.
package blockprofile

import (
	"fmt"
	"strings"
)

// Longest adds up how long and how often, each for itself.
func Longest(profile, path string) (function string, times int) {
	delays, counts := map[string]int{}, map[string]int{}
	var delay, count int
	for line := range strings.SplitSeq(profile, "\n") {
		fmt.Sscanf(line, "%d %d @", &delay, &count)
		_, f, found := strings.Cut(line, "\t"+path+".")
		if !found {
			continue
		}
		f, _, _ = strings.Cut(path+"."+f, "+")
		delays[f] += delay
		counts[f] += count
		delay, count = 0, 0 // whoever has called has been waiting inside of f
	}
	for f, delay := range delays {
		if delay > delays[function] {
			function = f
		}
	}
	return function, counts[function]
}
