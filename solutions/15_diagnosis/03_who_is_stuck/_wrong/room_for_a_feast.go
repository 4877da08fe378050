//koan:verdict wrong
// Room for the largest feast is taken for every look, even at three people; and
// one day there is a larger one.

package whoisstuck

import (
	"runtime"
	"strings"
)

func Worst(path string) (function string, goroutines int) {
	buf := make([]byte, 64<<20)
	n := runtime.Stack(buf, true)
	dump := string(buf[:n])

	seen := map[string]int{}
	for g := range strings.SplitSeq(dump, "\n\n") {
		f, found := firstIn(g, path)
		if !found {
			continue
		}
		seen[f]++
		if seen[f] > goroutines {
			function, goroutines = f, seen[f]
		}
	}
	return function, goroutines
}

func firstIn(g, path string) (function string, found bool) {
	for line := range strings.SplitSeq(g, "\n") {
		end := strings.LastIndex(line, "(")
		if strings.HasPrefix(line, path+".") && end > 0 {
			return line[:end], true
		}
	}
	return "", false
}
