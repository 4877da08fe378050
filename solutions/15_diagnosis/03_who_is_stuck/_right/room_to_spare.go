// Package whoisstuck is about looking at everybody at the same moment.
package whoisstuck

import (
	"runtime"
	"strings"
)

// Worst reads a dump that has left room in its buffer.
func Worst(path string) (function string, goroutines int) {
	var dump string
	for room := 1024; ; room += room / 2 {
		buf := make([]byte, room)
		buf = buf[:runtime.Stack(buf, true)]
		if len(buf) < cap(buf) {
			dump = string(buf)
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

// firstIn is the innermost function of the package that g, one goroutine of a
// dump, is in. (The lines of its stack that name files begin with a tab.)
func firstIn(g, path string) (function string, found bool) {
	for line := range strings.SplitSeq(g, "\n") {
		end := strings.LastIndex(line, "(")
		if strings.HasPrefix(line, path+".") && end > 0 {
			return line[:end], true
		}
	}
	return "", false
}
