//koan:verdict wrong
// If there is no line of the bar in a stack, one from another stack is no
// better than none.

package readthereport

import "strings"

type Access struct {
	Who  string // "goroutine 7", "main goroutine"
	Line string // "tabs/tabs.go:10"
}

type Edge struct{ From, To Access }

func Read(output string) []Edge {
	var edges []Edge
	for _, report := range strings.Split(output, "WARNING: DATA RACE\n")[1:] {
		earlier := report[strings.Index(report, "Previous "):]
		edges = append(edges, Edge{From: top(earlier), To: top(report)})
	}
	return edges
}

func top(stack string) Access {
	var access Access
	for line := range strings.Lines(stack) {
		line = strings.TrimSpace(line)
		if _, name, found := strings.Cut(line, " by "); found {
			if access.Who != "" {
				continue
			}
			access.Who = strings.TrimSuffix(name, ":")
		}
		if file, found := strings.CutPrefix(line, "bar/"); found {
			access.Line, _, _ = strings.Cut(file, " ")
			break
		}
	}
	return access
}
