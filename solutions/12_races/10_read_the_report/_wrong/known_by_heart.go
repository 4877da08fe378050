//koan:verdict wrong
// Reports that are known by heart, and nothing read. On another day other
// people are at other lines.

package readthereport

import "strings"

type Access struct {
	Who  string
	Line string
}

type Edge struct{ From, To Access }

func Read(output string) []Edge {
	known := []struct {
		sign     string
		from, to Access
	}{
		{"tabs.go", at(8, "tabs/tabs.go:14"), at(7, "tabs/tabs.go:10")},
		{"shift.go", at(8, "shift/shift.go:14"), at(0, "shift/shift.go:20")},
		{"machine.go", at(0, "machine/machine.go:17"), at(7, "")},
		{"by main", at(0, "printer/printer.go:18"), at(8, "printer/printer.go:14")},
		{"", at(8, "printer/printer.go:14"), at(9, "printer/printer.go:14")},
	}
	var edges []Edge
	for _, report := range strings.Split(output, "WARNING: DATA RACE\n")[1:] {
		for _, k := range known {
			if strings.Contains(report, k.sign) {
				edges = append(edges, Edge{From: k.from, To: k.to})
				break
			}
		}
	}
	return edges
}

func at(goroutine int, line string) Access {
	who := []string{7: "goroutine 7", 8: "goroutine 8", 9: "goroutine 9"}[goroutine]
	if goroutine == 0 {
		who = "main goroutine"
	}
	return Access{who, line}
}
