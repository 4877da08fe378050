//koan:verdict wrong
// What is most is asked of the right number now; what is returned as "how often"
// is how long.

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
				fmt.Sscanf(line, "%d %d", &w.count, &w.delay)
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
		if w.count > waits[function].count {
			function = f
		}
	}
	return function, waits[function].count
}
