//koan:verdict wrong
// Who has waited at the same place, but has come there on another way, is left
// out.

package blockprofile

import (
	"fmt"
	"strings"
)

type wait struct {
	count int // how often somebody has waited
	delay int // how long, all of them together, in cycles of the processor
}

func Longest(profile, path string) (function string, times int) {
	waits := map[string]wait{}
	for record := range strings.SplitSeq(profile, "\n\n") {
		var w wait
		for line := range strings.SplitSeq(record, "\n") {
			if strings.Contains(line, " @ ") {
				fmt.Sscanf(line, "%d %d", &w.delay, &w.count)
			}
			_, f, found := strings.Cut(line, "\t"+path+".")
			if found {
				f, _, _ = strings.Cut(path+"."+f, "+")
				if w.delay > waits[f].delay {
					waits[f] = w
				}
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
