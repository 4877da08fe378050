// Package blockprofile is about finding out where time was lost by waiting.
package blockprofile

import (
	"strconv"
	"strings"
)

// wait is what a profile knows about the waiting in one function.
type wait struct {
	count int // how often somebody has waited
	delay int // how long, all of them together, in cycles of the processor
}

// Longest takes the two numbers apart one by one.
func Longest(profile, path string) (function string, times int) {
	waits := map[string]wait{}
	for record := range strings.SplitSeq(profile, "\n\n") {
		var w wait
		for line := range strings.SplitSeq(record, "\n") {
			if strings.Contains(line, " @ ") {
				columns := strings.Fields(line)
				w.delay, _ = strconv.Atoi(columns[0])
				w.count, _ = strconv.Atoi(columns[1])
			}
			_, f, found := strings.Cut(line, "\t"+path+".")
			if found {
				f, _, _ = strings.Cut(path+"."+f, "+")
				w.count += waits[f].count
				w.delay += waits[f].delay
				waits[f] = w
				break
			}
		}
	}
	for f, w := range waits {
		if w.delay > waits[function].delay {
			function = f
		}
	}
	return function, waits[function].count
}
