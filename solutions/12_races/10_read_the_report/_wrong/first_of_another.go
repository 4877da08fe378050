//koan:verdict wrong
// Looking for the first line of another goroutine works as long as each of
// them has a line of its own.

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
		places := own(report)
		other := places[0]
		for _, place := range places {
			if place.Who != places[0].Who {
				other = place
				break
			}
		}
		edges = append(edges, Edge{From: other, To: places[0]})
	}
	return edges
}

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
