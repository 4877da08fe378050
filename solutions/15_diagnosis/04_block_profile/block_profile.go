// Package blockprofile is about finding out where time was lost by waiting.
package blockprofile

import (
	"fmt"
	"strings"
)

// wait is what a profile knows about the waiting in one function.
type wait struct {
	count int // how often somebody has waited
	delay int // how long, all of them together, in cycles of the processor
}

// Longest names the function of a package in which most time was lost by
// waiting, and how often somebody has waited there. The profile is the text
// that pprof.Lookup("block").WriteTo(w, 1) writes. A wait belongs to the
// innermost function of the package, which may be in several records.
//
//	--- contention:
//	cycles/second=2000000000
//	7000000000 5 @ 0x40c5a5 0x5423a5 0x483a41
//	#	0x40c5a4	runtime.chanrecv1+0x24	/go/src/runtime/chan.go:509
//	#	0x5423a4	main.atTheHatch+0x24	/bar/hatch.go:12
//	#	0x5424c2	main.waiter+0x42		/bar/waiter.go:30
//
// The path of the package is "main" here.
func Longest(profile, path string) (function string, times int) {
	waits := map[string]wait{}
	for record := range strings.SplitSeq(profile, "\n\n") {
		var w wait
		for line := range strings.SplitSeq(record, "\n") {
			if strings.Contains(line, " @ ") {
				// First comes how long, and then how often.
				fmt.Sscanf(line, "%d %d", &w.delay, &w.count)
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
