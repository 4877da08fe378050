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

// Read reads what the race detector has printed. It goes through it line by
// line, and remembers whose stack it is in.
func Read(output string) []Edge {
	var edges []Edge
	var access *Access // that still lacks its line
	for line := range strings.Lines(output) {
		line = strings.TrimSpace(line)
		_, name, by := strings.Cut(line, " by ")
		name = strings.TrimSuffix(name, ":")
		file, own := strings.CutPrefix(line, "bar/")
		switch {
		case line == "":
			access = nil
		case by && strings.HasPrefix(line, "Previous "):
			access = &edges[len(edges)-1].From
			access.Who = name
		case by:
			edges = append(edges, Edge{To: Access{Who: name}})
			access = &edges[len(edges)-1].To
		case own && access != nil && access.Line == "":
			access.Line, _, _ = strings.Cut(file, " ")
		}
	}
	return edges
}
