// Package whoisstuck is about looking at everybody at the same moment.
package whoisstuck

import (
	"runtime"
	"strings"
)

// Worst finds out in which function of a package most goroutines are right now,
// and how many. It has the runtime write a dump of all goroutines, whoever
// and however many they are, but takes a lot of memory only if they are many.
// The functions of a package begin with its path: "bar/kitchen.wash",
// "bar/kitchen.(*Stove).Light".
//
// A goroutine is in that function of the package that comes first in its stack.
// One which has none there isn't meant.
func Worst(path string) (function string, goroutines int) {
	// Stack fills the buffer and says nothing about what doesn't fit. Only a
	// buffer that isn't full at the end holds everybody.
	buf := make([]byte, 8<<10)
	n := runtime.Stack(buf, true)
	for n == len(buf) {
		buf = make([]byte, 2*len(buf))
		n = runtime.Stack(buf, true)
	}
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
