// Package whoisstuck is about looking at everybody at the same moment.
package whoisstuck

import (
	"runtime"
	"strings"
)

// Worst reads the whole dump.
func Worst(path string) (function string, goroutines int) {
	dump := dumpAll()

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

// dumpAll writes a dump into ever larger buffers, until one isn't filled.
func dumpAll() string {
	for size := 1 << 20; ; size *= 4 {
		buf := make([]byte, size)
		if n := runtime.Stack(buf, true); n < size {
			return string(buf[:n])
		}
	}
}
