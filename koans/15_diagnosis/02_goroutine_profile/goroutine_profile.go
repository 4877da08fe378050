// Package goroutineprofile is about finding the places where many wait.
package goroutineprofile

import "strings"

// Places says how many goroutines there are in which function. The profile is
// the text that pprof.Lookup("goroutine").WriteTo(w, 1) writes. Records follow
// its headline, with an empty line after each:
//
//	goroutine profile: total 3
//	2 @ 0x47b0ce 0x40c5a5 0x40c192 0x5423a5
//	#	0x5423a4	main.atTheHatch+0x24	/bar/hatch.go:12
//	#	0x5424c2	main.waiter+0x42	/bar/waiter.go:30
//
//	1 @ 0x47b0ce 0x48a3b5
//	# labels: {"table":"7"}
//	#	0x48a3b4	main.atTheStove+0x54	/bar/stove.go:5
//
// Goroutines are in the function of the first stack line of their record, which
// begins with "#" and a tab; in several records it may be the same one.
func Places(profile string) map[string]int {
	places := map[string]int{}
	for record := range strings.SplitSeq(profile, "\n\n") {
		for line := range strings.SplitSeq(record, "\n") {
			if !strings.HasPrefix(line, "#\t") {
				continue
			}
			function := strings.Fields(line)[2]
			function, _, _ = strings.Cut(function, "+")
			places[function]++
			break
		}
	}
	return places
}
