// Package readthereport is about what the race detector prints.
package readthereport

import "strings"

// Access is one of the two accesses of a data race: whose it is, and on which
// line of the bar's own code it was made.
type Access struct {
	Who  string // "goroutine 7", "main goroutine"
	Line string // "tabs/tabs.go:10"
}

// Edge is the order that is missing: nothing makes From happen before To.
type Edge struct{ From, To Access }

// Read reads what the race detector has printed. It looks for lines in one
// stack at a time.
func Read(output string) []Edge {
	var edges []Edge
	for _, report := range strings.Split(output, "WARNING: DATA RACE\n")[1:] {
		stacks := strings.SplitN(report, "\n\n", 3)
		edges = append(edges, Edge{access(stacks[1]), access(stacks[0])})
	}
	return edges
}

// access is the first of the lines in a stack, if there is any.
func access(stack string) Access {
	places := own(stack)
	if len(places) > 0 {
		return places[0]
	}
	_, who, _ := strings.Cut(stack, " by ")
	who, _, _ = strings.Cut(who, ":")
	return Access{Who: who}
}

// own returns the bar's own lines, in the order in which they are in the text,
// each with the one who was there.
func own(text string) []Access {
	var list []Access
	var who string
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if _, name, found := strings.Cut(line, " by "); found {
			who = strings.TrimSuffix(name, ":")
		}
		if file, found := strings.CutPrefix(line, "bar/"); found {
			place, _, _ := strings.Cut(file, " ")
			list = append(list, Access{who, place})
		}
	}
	return list
}
