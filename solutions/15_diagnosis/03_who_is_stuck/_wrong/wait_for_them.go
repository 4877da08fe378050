//koan:verdict wrong
// They are there already; it is the paper that has come to its end.

package whoisstuck

import (
	"runtime"
	"strings"
	"time"
)

func Worst(path string) (function string, goroutines int) {
	time.Sleep(20 * time.Millisecond)
	buf := make([]byte, 8<<10)
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
