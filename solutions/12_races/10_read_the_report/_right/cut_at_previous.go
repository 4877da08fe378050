// Package readthereport is about what the race detector prints.
package readthereport

import (
	"slices"
	"strings"
)

// Access is one of the two accesses of a data race: whose it is, and on which
// line of the bar's own code it was made.
type Access struct {
	Who  string // "goroutine 7", "main goroutine"
	Line string // "tabs/tabs.go:10"
}

// Edge is the order that is missing: nothing makes From happen before To.
type Edge struct{ From, To Access }

// Read reads what the race detector has printed. The word Previous parts the
// two stacks.
func Read(output string) []Edge {
	var edges []Edge
	for _, report := range strings.Split(output, "WARNING: DATA RACE\n")[1:] {
		accesses, _, _ := strings.Cut(report, "\n\nGoroutine ")
		later, earlier, _ := strings.Cut(accesses, "\n\nPrevious ")
		edges = append(edges, Edge{From: first(earlier), To: first(later)})
	}
	return edges
}

// first is the first of the bar's own lines in a stack.
func first(stack string) Access {
	lines := strings.Split(stack, "\n")
	_, who, _ := strings.Cut(lines[0], " by ")
	access := Access{Who: strings.TrimSuffix(who, ":")}
	i := slices.IndexFunc(lines, func(line string) bool {
		return strings.HasPrefix(line, "      bar/")
	})
	if i >= 0 {
		access.Line = strings.TrimPrefix(strings.Fields(lines[i])[0], "bar/")
	}
	return access
}
