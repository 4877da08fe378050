//koan:verdict wrong
// Stack doesn't go on where it stopped: each call begins again, with a new dump.

package whoisstuck

import (
	"runtime"
	"strings"
)

func Worst(path string) (function string, goroutines int) {
	var dump string
	buf := make([]byte, 8<<10)
	for range 10 {
		n := runtime.Stack(buf, true)
		dump += string(buf[:n])
		if n < len(buf) {
			break
		}
	}

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
