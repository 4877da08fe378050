//koan:verdict wrong
// The records are sorted, yes, but the records and not the functions: two that
// belong together may be larger than the first.

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
	for record := range strings.SplitSeq(profile, "\n\n") {
		var w wait
		for line := range strings.SplitSeq(record, "\n") {
			if strings.Contains(line, " @ ") {
				fmt.Sscanf(line, "%d %d", &w.delay, &w.count)
			}
			_, f, found := strings.Cut(line, "\t"+path+".")
			if found {
				f, _, _ = strings.Cut(path+"."+f, "+")
				return f, w.count
			}
		}
	}
	return "", 0
}
